import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent } from "react";
import { Button } from "./button.tsx";
import styles from "./menu.module.css";

export interface MenuItem {
  readonly key: string;
  readonly label: string;
  readonly onChoose: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
}

/** A button that opens a list of things to do, after the ARIA menu button pattern: arrow keys, Home, End and first letters move, Escape closes. */
export function Menu({ label, items }: MenuProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // Where the focus lands when the menu opens: ArrowUp opens it at its end.
  const begin = useRef<"first" | "last">("first");
  const button = () => frame.current?.querySelector<HTMLElement>("[aria-haspopup]");

  const openAt = (end: "first" | "last") => {
    begin.current = end;
    setOpen(true);
  };
  const closeToButton = () => {
    setOpen(false);
    button()?.focus();
  };
  useEffect(() => {
    if (open) itemsOf(list.current).at(begin.current === "first" ? 0 : -1)?.focus();
  }, [open]);
  useOutsidePress(open, frame, () => setOpen(false));

  const move = (event: KeyboardEvent) => {
    if (event.key === "Escape" || event.key === "Tab") {
      // Tab goes on from the button, as if the menu had not been there.
      if (event.key === "Escape") event.preventDefault();
      return closeToButton();
    }
    const elements = itemsOf(list.current);
    const target = elementFor(event.key, elements);
    if (!target) return;
    event.preventDefault();
    target.focus();
  };
  return (
    <div ref={frame} className={styles.frame}>
      <Button
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => (open ? setOpen(false) : openAt("first"))}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          event.preventDefault();
          openAt(event.key === "ArrowDown" ? "first" : "last");
        }}
      >
        {label}
        <span aria-hidden="true">▾</span>
      </Button>
      {open && (
        <div ref={list} id={id} role="menu" aria-label={label} className={styles.list} onKeyDown={move}>
          {items.map(({ key, label: text, onChoose }) => (
            <button
              key={key}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={styles.item}
              onClick={() => {
                closeToButton();
                onChoose();
              }}
            >
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function itemsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
}

/** The item that a key leads to from the one that has the focus. */
function elementFor(key: string, elements: readonly HTMLElement[]): HTMLElement | undefined {
  const current = elements.findIndex((element) => element === document.activeElement);
  if (key === "ArrowDown") return elements[(current + 1) % elements.length];
  if (key === "ArrowUp") return elements.at(current - 1);
  if (key === "Home") return elements[0];
  if (key === "End") return elements.at(-1);
  const following = [...elements.slice(current + 1), ...elements.slice(0, current + 1)];
  return key.length === 1 ? following.find((element) => element.textContent.toLowerCase().startsWith(key.toLowerCase())) : undefined;
}

function useOutsidePress(active: boolean, frame: { readonly current: HTMLElement | null }, onPress: () => void): void {
  const press = useEffectEvent((event: PointerEvent) => {
    if (event.target instanceof Node && !frame.current?.contains(event.target)) onPress();
  });
  useEffect(() => {
    if (!active) return;
    const listener = (event: PointerEvent) => press(event);
    document.addEventListener("pointerdown", listener);
    return () => document.removeEventListener("pointerdown", listener);
  }, [active]);
}

import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button } from "../../ui/button.tsx";
import { errorId, hintId } from "../../ui/field-ids.ts";
import styles from "./console-list-editor.module.css";
import { moved, removed } from "./console-list-moves.ts";

export interface Keyed {
  readonly key: string;
}

/** What an entry's own controls may do with the list around them. */
export interface EntryActions {
  addBelow(): void;
  move(by: -1 | 1): void;
  remove(): void;
}

interface ListEditorProps<Item extends Keyed> {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly items: readonly Item[];
  readonly onChange: (items: readonly Item[]) => void;
  readonly makeItem: () => Item;
  /** One entry's word: "responsibility". */
  readonly noun: string;
  /** What an entry is called when it is moved or removed. */
  readonly nameOf: (item: Item) => string;
  readonly most?: number;
  readonly children: (item: Item, index: number, actions: EntryActions) => ReactNode;
}

/** A list whose entries are added, removed and put in order by buttons and keys; nothing needs to be dragged. */
export function ListEditor<Item extends Keyed>({ id, label, hint, error, items, onChange, makeItem, noun, nameOf, most = 40, children }: ListEditorProps<Item>) {
  const list = useRef<HTMLOListElement>(null);
  const [focus, setFocus] = useState<{ readonly key: string | null; readonly control: "first" | "up" | "down" | "kept" }>();
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    if (focus) focusIn(list.current, focus.key, focus.control);
  }, [focus]);

  const addAfter = (index: number) => {
    if (items.length >= most) return;
    const item = makeItem();
    onChange([...items.slice(0, index + 1), item, ...items.slice(index + 1)]);
    setFocus({ key: item.key, control: "first" });
  };
  const move = (index: number, by: -1 | 1, control: "up" | "down" | "kept") => {
    const item = items[index];
    const to = index + by;
    if (!item || to < 0 || to >= items.length) return;
    onChange(moved(items, index, to));
    setFocus({ key: item.key, control });
    setSpoken(`${nameOf(item) || `The ${noun}`} is now number ${to + 1} of ${items.length}.`);
  };
  const remove = (index: number) => {
    const item = items[index];
    if (!item) return;
    const rest = removed(items, index);
    onChange(rest);
    setFocus({ key: rest[Math.max(index - 1, 0)]?.key ?? null, control: "first" });
    setSpoken(`${nameOf(item) || `The ${noun}`} was removed.`);
  };

  return (
    <fieldset className={`field ${error === undefined ? "" : "field--refused"} ${styles.editor ?? ""}`} data-field={id} id={id} tabIndex={-1} aria-describedby={[hint && hintId(id), error && errorId(id)].filter(Boolean).join(" ") || undefined}>
      <legend>{label}</legend>
      {hint !== undefined && (
        <p className="field__hint" id={hintId(id)}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="field__error" id={errorId(id)}>
          {error}
        </p>
      )}
      <ol ref={list} className={`plain-list ${styles.items ?? ""}`}>
        {items.map((item, index) => (
          <li
            key={item.key}
            data-item={item.key}
            className={styles.item}
            onKeyDown={(event) => {
              if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
              event.preventDefault();
              event.stopPropagation();
              move(index, event.key === "ArrowUp" ? -1 : 1, "kept");
            }}
          >
            <div className={styles.content}>{children(item, index, { addBelow: () => addAfter(index), move: (by) => move(index, by, "kept"), remove: () => remove(index) })}</div>
            <EntryButtons noun={noun} name={nameOf(item)} index={index} count={items.length} onMove={(by) => move(index, by, by === -1 ? "up" : "down")} onRemove={() => remove(index)} />
          </li>
        ))}
      </ol>
      <Button size="small" data-add onClick={() => addAfter(items.length - 1)} aria-disabled={items.length >= most}>
        {items.length >= most ? `${most} are the most` : `Add ${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`}
      </Button>
      <span role="status" className="visually-hidden">
        {spoken}
      </span>
    </fieldset>
  );
}

interface EntryButtonsProps {
  readonly noun: string;
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function EntryButtons({ noun, name, index, count, onMove, onRemove }: EntryButtonsProps) {
  const called = name || `${noun} ${index + 1}`;
  return (
    <div className={styles.buttons}>
      <button type="button" className={styles.move} data-control="up" aria-label={`Move up: ${called}`} title="Move up (Alt and arrow up)" aria-disabled={index === 0} onClick={() => onMove(-1)}>
        <span aria-hidden="true">↑</span>
      </button>
      <button type="button" className={styles.move} data-control="down" aria-label={`Move down: ${called}`} title="Move down (Alt and arrow down)" aria-disabled={index === count - 1} onClick={() => onMove(1)}>
        <span aria-hidden="true">↓</span>
      </button>
      <button type="button" className={styles.move} data-control="remove" aria-label={`Remove: ${called}`} title="Remove" onClick={onRemove}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  );
}

// A moved entry keeps the focus where it was, on its button or in its text; when the last one is gone, the button that adds one takes it.
function focusIn(list: HTMLElement | null, key: string | null, control: "first" | "up" | "down" | "kept"): void {
  if (key === null) return list?.parentElement?.querySelector<HTMLElement>("[data-add]")?.focus();
  const item = list?.querySelector<HTMLElement>(`[data-item="${CSS.escape(key)}"]`);
  if (!item || (control === "kept" && item.contains(document.activeElement))) return;
  const button = control === "up" || control === "down" ? `[data-control="${control}"]` : "input, textarea, select";
  item.querySelector<HTMLElement>(button)?.focus();
}

import { createContext, use, useEffect, useEffectEvent, useState, type ReactNode } from "react";
import { Dialog } from "./dialog.tsx";
import { Choice } from "./form-field.tsx";
import styles from "./shortcuts.module.css";

const storageKey = "rounds.single-key-shortcuts";

interface ShortcutSettings {
  readonly enabled: boolean;
  readonly setEnabled: (enabled: boolean) => void;
}
const SettingsContext = createContext<ShortcutSettings>({ enabled: true, setEnabled: () => undefined });

/** Holds whether this person wants single-key shortcuts (WCAG 2.1.4 asks for a way to turn them off). */
export function ShortcutSettingsProvider({ children }: { readonly children: ReactNode }) {
  const [enabled, keepEnabled] = useState(() => localStorage.getItem(storageKey) !== "off");
  const setEnabled = (next: boolean) => {
    localStorage.setItem(storageKey, next ? "on" : "off");
    keepEnabled(next);
  };
  return <SettingsContext value={{ enabled, setEnabled }}>{children}</SettingsContext>;
}

export interface Shortcut {
  readonly key: string;
  readonly does: string;
  /** Absent for keys that the browser itself acts on. */
  readonly run?: () => void;
}

/** Listens for single keys outside of fields and dialogs; `?` lists them. Returns the list while it is open. */
export function useShortcuts(shortcuts: readonly Shortcut[]): ReactNode {
  const { enabled, setEnabled } = use(SettingsContext);
  const [listed, setListed] = useState(false);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector("dialog[open]")) return;
    if (event.key === "?") return setListed(true);
    const shortcut = enabled ? shortcuts.find(({ key }) => key === event.key) : undefined;
    if (!shortcut?.run) return;
    event.preventDefault();
    shortcut.run();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
  if (!listed) return null;
  return (
    <Dialog title="Keyboard shortcuts" onClose={() => setListed(false)}>
      <dl className={styles.list}>
        {shortcuts.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>?</kbd>
          </dt>
          <dd>Show this list</dd>
        </div>
      </dl>
      <Choice type="checkbox" label="Use single-key shortcuts" checked={enabled} onChange={(event) => setEnabled(event.target.checked)} />
    </Dialog>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select"));
}

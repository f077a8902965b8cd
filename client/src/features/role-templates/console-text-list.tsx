import { contentLimits } from "@rounds/shared/postings/content.ts";
import type { ClipboardEvent, KeyboardEvent } from "react";
import { newKey, type TextItem } from "./console-section-values.ts";
import { ListEditor, type EntryActions } from "./console-list-editor.tsx";
import { linesOf } from "./console-list-moves.ts";
import styles from "./console-list-editor.module.css";

interface TextListProps<Item extends TextItem> {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly noun: string;
  readonly items: readonly Item[];
  readonly onChange: (items: readonly Item[]) => void;
  /** A new entry that holds this text. */
  readonly make: (text: string) => Item;
  /** What stands beside an entry's text. */
  readonly beside?: (item: Item) => React.ReactNode;
}

/** A list of sentences: Enter begins the next one, an emptied one goes with Backspace, pasted lines become entries. */
export function TextList<Item extends TextItem>({ id, label, hint, error, noun, items, onChange, make, beside }: TextListProps<Item>) {
  const setText = (key: string, text: string) => onChange(items.map((item) => (item.key === key ? { ...item, text } : item)));
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>, item: Item) => {
    const lines = linesOf(event.clipboardData.getData("text/plain"));
    if (lines.length < 2) return;
    event.preventDefault();
    const pasted = lines.map((line) => make(line.slice(0, contentLimits.line)));
    const kept = item.text.trim() === "" ? [] : [item];
    const index = items.indexOf(item);
    onChange([...items.slice(0, index), ...kept, ...pasted, ...items.slice(index + 1)].slice(0, contentLimits.items));
  };
  return (
    <ListEditor id={id} label={label} hint={hint} error={error} noun={noun} items={items} onChange={onChange} makeItem={() => make("")} nameOf={({ text }) => text.slice(0, 60)} most={contentLimits.items}>
      {(item, index, actions) => (
        <div className={beside ? styles.withBeside : undefined}>
          <textarea
            className={`input ${styles.line ?? ""}`}
            aria-label={`${noun} ${index + 1}`}
            data-place={index}
            rows={1}
            maxLength={contentLimits.line}
            value={item.text}
            onChange={(event) => setText(item.key, event.target.value.replace(/[\r\n]+/g, " "))}
            onKeyDown={(event) => typed(event, item, actions)}
            onPaste={(event) => paste(event, item)}
          />
          {beside?.(item)}
        </div>
      )}
    </ListEditor>
  );
}

function typed(event: KeyboardEvent, item: TextItem, actions: EntryActions): void {
  if (event.nativeEvent.isComposing) return;
  if (event.key === "Enter") {
    event.preventDefault();
    actions.addBelow();
  }
  if (event.key === "Backspace" && item.text === "") {
    event.preventDefault();
    actions.remove();
  }
}

export function makeTextItem(text: string): TextItem {
  return { key: newKey(), text };
}

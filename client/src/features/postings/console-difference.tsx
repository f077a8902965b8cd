import type { ItemChange } from "./list-difference.ts";
import type { FieldDifference } from "./posting-difference.ts";
import { shortened, type Words } from "./text-difference.ts";
import styles from "./console-difference.module.css";

/** What differs between two texts, part by part. What came is underlined, what went is struck through; both are said as well. */
export function Difference({ fields }: { readonly fields: readonly FieldDifference[] }) {
  return (
    <div className={styles.fields}>
      {fields.map((field) => (
        <section key={field.field} aria-labelledby={`difference-${field.field}`} className={styles.field}>
          <h3 id={`difference-${field.field}`}>{field.name}</h3>
          <FieldChange field={field} />
        </section>
      ))}
    </div>
  );
}

function FieldChange({ field }: { readonly field: FieldDifference }) {
  switch (field.shape) {
    case "TEXT":
      return (
        <p className={styles.text}>
          <MarkedWords words={shortened(field.words)} />
        </p>
      );
    case "SENTENCES":
      return field.sentences.map((sentence) => <p key={sentence}>{sentence}</p>);
    case "LIST":
      return (
        <>
          <ul className={`plain-list ${styles.items ?? ""}`}>
            {field.changes.map((change, index) => (
              <li key={index} className={styles.item}>
                <span className={styles.kind}>{kindText(change)}</span>
                <ItemWords change={change} />
              </li>
            ))}
          </ul>
          {field.same > 0 && <p className="muted">{field.same === 1 ? "One more is as it was." : `${field.same} more are as they were.`}</p>}
        </>
      );
  }
}

function kindText(change: ItemChange): string {
  if (change.kind === "MOVED") return `Moved from ${change.from} to ${change.to}`;
  return { ADDED: "Added", REMOVED: "Removed", CHANGED: "Changed" }[change.kind];
}

function ItemWords({ change }: { readonly change: ItemChange }) {
  switch (change.kind) {
    case "ADDED":
      return <ins>{change.text}</ins>;
    case "REMOVED":
      return <del>{change.text}</del>;
    case "MOVED":
      return <span>{change.text}</span>;
    case "CHANGED":
      return (
        <span>
          <MarkedWords words={change.words} />
          {change.note !== null && <span className="muted"> ({change.note})</span>}
        </span>
      );
  }
}

/** Readers that do not see lines under and through words hear where a change begins and ends. */
function MarkedWords({ words }: { readonly words: Words }) {
  return words.map(({ kind, text }, index) => {
    if (kind === "SAME") return <span key={index}>{text}</span>;
    const Mark = kind === "ADDED" ? "ins" : "del";
    return (
      <Mark key={index}>
        <span className="visually-hidden">{kind === "ADDED" ? " [added: " : " [removed: "}</span>
        {text}
        <span className="visually-hidden">] </span>
      </Mark>
    );
  });
}

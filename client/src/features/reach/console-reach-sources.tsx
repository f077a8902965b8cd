import { useState } from "react";
import { codeOfSource } from "@rounds/shared/distribution/share-link.ts";
import { Button } from "../../ui/button.tsx";
import { stepLabels } from "./console-reach-words.ts";
import { sortSources, type SortKey, type Source } from "./console-reach-sort.ts";
import styles from "./console-reach-sources.module.css";

const columns: readonly { readonly key: SortKey; readonly label: string }[] = [
  { key: "label", label: "Source" },
  { key: "views", label: stepLabels.views },
  { key: "starts", label: stepLabels.starts },
  { key: "applications", label: stepLabels.applications },
];

const SHOWN_AT_FIRST = 12;

/** Through what people came, and what came of it. */
export function ReachSources({ sources }: { readonly sources: readonly Source[] }) {
  const [key, setKey] = useState<SortKey>("views");
  const [all, setAll] = useState(false);
  const most = Math.max(1, ...sources.map(({ views }) => views));
  const sorted = sortSources(sources, key);
  const shown = all ? sorted : sorted.slice(0, SHOWN_AT_FIRST);
  return (
    <section aria-labelledby="by-source" className={styles.section}>
      <h2 id="by-source">By source</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" aria-sort={column.key !== key ? undefined : key === "label" ? "ascending" : "descending"}>
                <button type="button" onClick={() => setKey(column.key)}>
                  {column.label}
                  <span aria-hidden="true">{column.key !== key ? "" : key === "label" ? " ↑" : " ↓"}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((source) => (
            <SourceRow key={source.source} source={source} most={most} />
          ))}
        </tbody>
      </table>
      {shown.length < sources.length && (
        <Button size="small" className={styles.more} onClick={() => setAll(true)}>
          Show all {sources.length} sources
        </Button>
      )}
    </section>
  );
}

function SourceRow({ source: { source, label, kind, views, starts, applications }, most }: { readonly source: Source; readonly most: number }) {
  const isShareLink = kind !== "OTHER" && codeOfSource(source) !== null;
  return (
    <tr>
      <th scope="row">
        {label}
        {isShareLink && <span className="muted"> (share link)</span>}
        <span aria-hidden="true" className={styles.bar} style={{ inlineSize: `${(views / most) * 100}%` }} />
      </th>
      {[views, starts, applications].map((count, index) => (
        <td key={index} className={count === 0 ? styles.none : undefined}>
          {count.toLocaleString("en-US")}
        </td>
      ))}
    </tr>
  );
}

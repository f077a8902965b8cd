import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { payText } from "../postings/posting-words.ts";
import { sectionNames, sectionTexts } from "./console-section-words.ts";
import type { TemplateField } from "./console-template-change.ts";
import styles from "./console-template-editor.module.css";
import type { TemplateConflict, TemplateForm } from "./console-use-template-form.ts";

const names: Record<TemplateField, string> = { ...sectionNames, compensation: "pay and benchmark", category: "category" };

/** Somebody else saved this template meanwhile: who, what, and a choice where both changed the same. */
export function TemplateConflictNotice({ conflict, form }: { readonly conflict: TemplateConflict; readonly form: TemplateForm }) {
  const { saved, taken, both } = conflict;
  const who = saved.updatedBy?.name ?? "Somebody";
  return (
    <Notice tone="warning">
      <p>{`${who} saved version ${saved.version} while you had this open. Everything you typed is still in the form.`}</p>
      {taken.length > 0 && <p>{`The form shows what ${who} wrote in ${new Intl.ListFormat("en-US").format(taken.map((field) => names[field]))}.`}</p>}
      {both.length > 0 && <p>You both changed the following. Saving puts yours in the place of theirs.</p>}
      {both.map((field) => (
        <div key={field} className={styles.both}>
          <h3>{`What ${who} wrote in ${names[field]}`}</h3>
          <pre>{textOf(conflict, field)}</pre>
          <Button size="small" onClick={() => form.takeTheirs(field)}>
            {`Take this ${names[field]} instead of mine`}
          </Button>
        </div>
      ))}
    </Notice>
  );
}

function textOf({ saved: { category, content } }: TemplateConflict, field: TemplateField): string {
  const benchmark = content.compensation?.benchmark ?? null;
  const texts: Record<TemplateField, string> = { ...sectionTexts(content), category };
  const range = benchmark && payText({ ...benchmark, min: benchmark.low, max: benchmark.high });
  const more = field === "compensation" && range !== null ? `\nBenchmark: ${range} (${benchmark?.source ?? ""})` : "";
  return `${texts[field]}${more}`.trim() || "Nothing";
}

import { contentLimits } from "@rounds/shared/postings/content.ts";
import { Choice, FieldGroup, TextField } from "../../ui/form-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { filledTexts } from "./console-section-change.ts";
import type { QuestionItem } from "./console-section-values.ts";
import { changed } from "./console-list-moves.ts";
import styles from "./console-list-editor.module.css";
import type { QuestionEditorProps } from "./console-question-list.tsx";

type RuleProps = QuestionEditorProps & { readonly error: string | undefined };

const ASK_ALL = "";

/** Ask only those who gave a certain answer before. */
export function ShownIfFields({ item, index, items, error, onChange }: RuleProps) {
  const earlier = items.slice(0, index).filter((other) => pickable(other).length > 0);
  if (earlier.length === 0) return null;
  const set = (shownIf: QuestionItem["shownIf"]) => onChange(changed(items, item.key, { shownIf }));
  const other = earlier.find(({ key }) => key === item.shownIf?.questionId);
  const options = [{ value: ASK_ALL, label: "Everybody" }, ...earlier.map(({ key, text }) => ({ value: key, label: `Those who answered: ${text || "a question without words"}` }))];
  return (
    <div className={styles.part}>
      <SelectField id={`questions-${index}-shownIf`} label="Ask" error={error} value={other?.key ?? ASK_ALL} options={options} onChoose={(questionId) => set(questionId === ASK_ALL ? null : { questionId, values: [] })} />
      {other && item.shownIf && <Answers id={`questions-${index}-shownIf-values`} label="with" question={other} chosen={item.shownIf.values} onChoose={(values) => set({ questionId: other.key, values })} />}
    </div>
  );
}

/** Answers with which the work cannot be done. */
export function KnockOutFields({ item, index, items, error, onChange }: RuleProps) {
  if (pickable(item).length === 0) return null;
  const set = (knockOut: QuestionItem["knockOut"]) => onChange(changed(items, item.key, { knockOut }));
  const { knockOut } = item;
  return (
    <div className={styles.part}>
      <Choice type="checkbox" label="Some answers rule an application out" checked={knockOut !== null} onChange={(event) => set(event.target.checked ? { values: [], reason: "" } : null)} />
      {knockOut && (
        <>
          <Answers id={`questions-${index}-knockOut-values`} label="These answers rule it out" question={item} chosen={knockOut.values} onChoose={(values) => set({ ...knockOut, values })} />
          <TextField
            id={`questions-${index}-knockOut`}
            label="Why"
            hint="The candidate reads it beside the question, and again with the answer. For example: The license is required by state law from the first day."
            maxLength={contentLimits.line}
            value={knockOut.reason}
            error={error}
            onChange={(event) => set({ ...knockOut, reason: event.target.value })}
          />
        </>
      )}
    </div>
  );
}

interface AnswersProps {
  readonly id: string;
  readonly label: string;
  readonly question: QuestionItem;
  readonly chosen: readonly string[];
  readonly onChoose: (values: readonly string[]) => void;
}

function Answers({ id, label, question, chosen, onChoose }: AnswersProps) {
  return (
    <FieldGroup id={id} label={label}>
      {pickable(question).map(({ value, text }) => (
        <Choice key={value} type="checkbox" label={text} checked={chosen.includes(value)} onChange={(event) => onChoose(event.target.checked ? [...chosen, value] : chosen.filter((each) => each !== value))} />
      ))}
    </FieldGroup>
  );
}

function pickable({ kind, choices }: QuestionItem): readonly { readonly value: string; readonly text: string }[] {
  if (kind === "YES_NO") return [{ value: "YES", text: "Yes" }, { value: "NO", text: "No" }];
  if (kind !== "SINGLE_CHOICE" && kind !== "MULTIPLE_CHOICE") return [];
  return [...new Set(filledTexts(choices))].map((value) => ({ value, text: value }));
}

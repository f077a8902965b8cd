import { contentLimits, questionKinds, type QuestionKind } from "@rounds/shared/postings/content.ts";
import { takesChoices } from "@rounds/shared/postings/questions.ts";
import { refusalAt, type Refused } from "../../lib/console-send.ts";
import { Choice, TextAreaField } from "../../ui/form-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { emptyQuestion, type QuestionItem } from "./console-section-values.ts";
import { ListEditor } from "./console-list-editor.tsx";
import { changed } from "./console-list-moves.ts";
import styles from "./console-list-editor.module.css";
import { AnswerList } from "./console-question-answers.tsx";
import { KnockOutFields, ShownIfFields } from "./console-question-rules.tsx";

const kindLabels: Record<QuestionKind, string> = {
  SHORT_TEXT: "A line of text",
  LONG_TEXT: "A longer text",
  SINGLE_CHOICE: "One answer of a list",
  MULTIPLE_CHOICE: "Several answers of a list",
  YES_NO: "Yes or no",
  NUMBER: "A number",
  DATE: "A date",
  FILE: "A file",
};

interface QuestionListProps {
  readonly items: readonly QuestionItem[];
  readonly problems: readonly Pick<Refused, "path" | "message" | "code">[];
  readonly onChange: (items: readonly QuestionItem[]) => void;
}

/** The questions of the application form, in the order in which they are asked. */
export function QuestionList({ items, problems, onChange }: QuestionListProps) {
  return (
    <ListEditor id="questions" label="Questions" hint="Ask only what you need to decide whom to talk to: every question costs applicants." noun="question" items={items} onChange={onChange} makeItem={emptyQuestion} nameOf={({ text }) => text.slice(0, 60)} most={contentLimits.items}>
      {(item, index) => <QuestionEditor item={item} index={index} items={items} problems={problems} onChange={onChange} />}
    </ListEditor>
  );
}

export interface QuestionEditorProps extends QuestionListProps {
  readonly item: QuestionItem;
  readonly index: number;
}

function QuestionEditor(props: QuestionEditorProps) {
  const { item, index, items, problems, onChange } = props;
  const set = (change: Partial<QuestionItem>) => onChange(changed(items, item.key, change));
  const errorAt = (part: string) => refusalAt(problems, "questions", String(index), part);
  return (
    <div className={styles.card}>
      <TextAreaField id={`questions-${index}-text`} label={`Question ${index + 1}`} rows={1} className={`input ${styles.line ?? ""}`} maxLength={contentLimits.line} value={item.text} error={isFresh(item) ? undefined : errorAt("text")} onChange={(event) => set({ text: event.target.value })} />
      <div className={styles.pair}>
        <SelectField id={`questions-${index}-kind`} label="Answer" value={item.kind} options={questionKinds.map((value) => ({ value, label: kindLabels[value] }))} onChoose={(kind) => set({ kind, knockOut: null })} />
        <Choice type="checkbox" label="Must be answered" checked={item.required} onChange={(event) => set({ required: event.target.checked })} />
      </div>
      {takesChoices(item.kind) && <AnswerList {...props} error={errorAt("choices")} />}
      <ShownIfFields {...props} error={errorAt("shownIf")} />
      <KnockOutFields {...props} error={errorAt("knockOut")} />
    </div>
  );
}

/** Somebody has just added it: an error before the first word would only nag. */
function isFresh({ text, kind, choices }: QuestionItem): boolean {
  return text === "" && kind === "SHORT_TEXT" && choices.length === 0;
}

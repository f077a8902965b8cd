import { newKey, type QuestionItem, type TextItem } from "./console-section-values.ts";
import { changed } from "./console-list-moves.ts";
import type { QuestionEditorProps } from "./console-question-list.tsx";
import { TextList } from "./console-text-list.tsx";

/** The answers to choose from; conditions and rules that name one follow when its words change. */
export function AnswerList({ item, index, items, onChange, error }: QuestionEditorProps & { readonly error: string | undefined }) {
  const set = (choices: readonly TextItem[]) => onChange(withAnswers(items, item, choices));
  return <TextList id={`questions-${index}-choices`} label="Answers to choose from" error={error} noun="answer" items={item.choices} onChange={set} make={(text) => ({ key: newKey(), text })} />;
}

/** The questions with these answers for one of them: whatever named an answer by its old words names it by its new ones. */
export function withAnswers(items: readonly QuestionItem[], question: QuestionItem, choices: readonly TextItem[]): readonly QuestionItem[] {
  const renamed = new Map(question.choices.flatMap(({ key, text }) => choices.filter((choice) => choice.key === key && choice.text !== text).map((choice) => [text.trim(), choice.text.trim()] as const)));
  const follow = (values: readonly string[]) => values.map((value) => renamed.get(value) ?? value);
  return changed(items, question.key, { choices }).map((item) => ({
    ...item,
    shownIf: item.shownIf?.questionId === question.key ? { ...item.shownIf, values: follow(item.shownIf.values) } : item.shownIf,
    knockOut: item.key === question.key && item.knockOut ? { ...item.knockOut, values: follow(item.knockOut.values) } : item.knockOut,
  }));
}

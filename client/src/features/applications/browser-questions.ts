import { valuesIn, type Answer } from "@rounds/shared/applications/answers.ts";
import type { Question } from "@rounds/shared/postings/content.ts";
import { isAsked } from "@rounds/shared/postings/questions.ts";

/** Shows the questions that these answers lead to, and says what an answer rules out as soon as it is given. */
export function followAnswers(form: HTMLFormElement, questions: readonly Question[], answers: readonly Answer[]): void {
  const valuesOf = valuesIn(answers);
  for (const question of questions) {
    const place = form.querySelector<HTMLElement>(`[data-question="${CSS.escape(question.id)}"]`);
    if (!place) continue;
    place.hidden = !isAsked(question, questions, valuesOf);
    for (const condition of place.querySelectorAll<HTMLElement>("[data-condition]")) condition.hidden = true;
    for (const note of place.querySelectorAll<HTMLElement>("[data-knock-out]")) note.hidden = !question.knockOut?.values.some((value) => valuesOf(question.id).includes(value));
  }
}

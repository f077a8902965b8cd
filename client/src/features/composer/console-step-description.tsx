import { moneyText } from "@rounds/shared/postings/money.ts";
import { periodText } from "../postings/posting-words.ts";
import { PayFields } from "../role-templates/console-pay-fields.tsx";
import { makeTextItem, TextList } from "../role-templates/console-text-list.tsx";
import type { StepProps } from "./console-step.ts";

export function DescriptionStep({ composer, errorAt }: StepProps) {
  const { values, set, theirs } = composer;
  const benchmark = theirs.content.compensation?.benchmark ?? null;
  return (
    <>
      <TextList id="highlights" label="Why this position" hint="Three to five things that are true of this opening and of few others: a project, the team, the hours, what one can learn." noun="highlight" items={values.highlights} error={errorAt("highlights")} make={makeTextItem} onChange={(highlights) => set({ highlights })} />
      <PayFields values={values} set={set} errorAt={errorAt}>
        {benchmark && (
          <p className="field__hint">
            {`Across the field: ${moneyText(benchmark.low, benchmark.currency)} for the lowest tenth, ${moneyText(benchmark.average, benchmark.currency)} in the middle, ${moneyText(benchmark.high, benchmark.currency)} for the highest tenth, ${periodText(benchmark.period)}. Source: ${benchmark.source}.`}
          </p>
        )}
      </PayFields>
      <TextList id="benefits" label="What you offer" hint="With figures: days of leave, what you add to the pension, what a family pays for health insurance." noun="benefit" items={values.benefits} error={errorAt("benefits")} make={makeTextItem} onChange={(benefits) => set({ benefits })} />
    </>
  );
}

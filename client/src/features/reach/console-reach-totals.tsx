import { stepLabels, stepMeanings, shareText } from "./console-reach-words.ts";
import styles from "./console-reach.module.css";
import type { Counts, Step } from "./console-reach-plot.ts";

const steps: readonly Step[] = ["views", "starts", "applications"];

/** The three sums, each with what part of the one before it is. */
export function ReachTotals({ total }: { readonly total: Counts }) {
  return (
    <dl className={styles.totals}>
      {steps.map((step) => (
        <div key={step}>
          <dt>{stepLabels[step]}</dt>
          <dd className={styles.total}>{total[step].toLocaleString("en-US")}</dd>
          <dd className="muted">{shareText(total, step) ?? stepMeanings[step]}</dd>
        </div>
      ))}
    </dl>
  );
}

import { barLabel, countText, periodText, plotSummary, stepLabels } from "./console-reach-words.ts";
import styles from "./console-reach-figure.module.css";
import { barsOf, namedBars, periodsOf, PLOT_HEIGHT, ticksTo, type Day, type Period, type Step } from "./console-reach-plot.ts";

const plots: readonly { readonly step: Step; readonly mostTicks: number }[] = [
  { step: "views", mostTicks: 4 },
  { step: "starts", mostTicks: 2 },
  { step: "applications", mostTicks: 2 },
];

/** What happened when: a plot for each of the three, since a hundred views beside one application would hide it. */
export function ReachFigure({ days }: { readonly days: readonly Day[] }) {
  const periods = periodsOf(days);
  const isByDay = periods.length === days.length;
  return (
    <section aria-labelledby="by-day" className={styles.section}>
      <h2 id="by-day">{isByDay ? "By day" : "By week"}</h2>
      <figure className={styles.figure}>
        <figcaption className="muted">{plotSummary(periods)}</figcaption>
        {plots.map(({ step, mostTicks }) => (
          <Plot key={step} step={step} periods={periods} mostTicks={mostTicks} />
        ))}
        <Axis periods={periods} />
      </figure>
      <details>
        <summary>The same as a table</summary>
        <PeriodTable periods={periods} isByDay={isByDay} />
      </details>
    </section>
  );
}

interface PlotProps {
  readonly step: Step;
  readonly periods: readonly Period[];
  readonly mostTicks: number;
}

function Plot({ step, periods, mostTicks }: PlotProps) {
  const values = periods.map((period) => period[step]);
  const ticks = ticksTo(Math.max(0, ...values), mostTicks);
  const top = ticks.at(-1) ?? 1;
  const share = (tick: number) => (tick / top) * PLOT_HEIGHT;
  return (
    <div className={styles.plot}>
      <h3>{stepLabels[step]}</h3>
      <div className={`${styles.frame ?? ""} ${styles[step] ?? ""}`}>
        {ticks.map((tick) => (
          <span key={tick} aria-hidden="true" className={styles.tick} style={{ insetBlockEnd: `${share(tick)}%` }}>
            {tick.toLocaleString("en-US")}
          </span>
        ))}
        <svg role="img" aria-label={`${stepLabels[step]}: at most ${Math.max(0, ...values).toLocaleString("en-US")} in one bar`} viewBox={`0 0 ${Math.max(1, periods.length)} ${PLOT_HEIGHT}`} preserveAspectRatio="none">
          {ticks.map((tick) => (
            <line key={tick} className={styles.grid} x1={0} x2={periods.length} y1={PLOT_HEIGHT - share(tick)} y2={PLOT_HEIGHT - share(tick)} />
          ))}
          {barsOf(values, top).map((bar, index) => (
            <rect key={index} className={styles.bar} {...bar} />
          ))}
          {periods.map((period, index) => (
            <rect key={period.first} className={styles.hover} x={index} y={0} width={1} height={PLOT_HEIGHT}>
              <title>{`${periodText(period)}: ${countText(period[step], step)}`}</title>
            </rect>
          ))}
        </svg>
      </div>
    </div>
  );
}

function Axis({ periods }: { readonly periods: readonly Period[] }) {
  const named = namedBars(periods.length);
  const eachIsNamed = named.length === periods.length;
  return (
    <div aria-hidden="true" className={styles.axis}>
      {named.map((index) => {
        const period = periods[index];
        return (
          period && (
            <span key={index} style={{ insetInlineStart: `${((index + 0.5) / periods.length) * 100}%` }}>
              {barLabel(period, eachIsNamed)}
            </span>
          )
        );
      })}
    </div>
  );
}

function PeriodTable({ periods, isByDay }: { readonly periods: readonly Period[]; readonly isByDay: boolean }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{isByDay ? "Day" : "Week"}</th>
          {plots.map(({ step }) => (
            <th key={step} scope="col">
              {stepLabels[step]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {periods.toReversed().map((period) => (
          <tr key={period.first}>
            <th scope="row">{periodText(period)}</th>
            {plots.map(({ step }) => (
              <td key={step}>{period[step].toLocaleString("en-US")}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

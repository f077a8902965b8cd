import type { PostingPayFragment } from "../../graphql/generated/public.ts";
import { moneyText } from "../../lib/money.ts";
import { payText, periodText } from "./posting-words.ts";

type Benchmark = NonNullable<PostingPayFragment["benchmark"]>;
interface Scale {
  /** Where an amount stands, in percent of the figure's width. */
  at(amount: number): number;
}

/** The posting's pay beside what the field pays; the caption says in words all that the bars show. */
export function PayFigure({ pay }: { readonly pay: PostingPayFragment }) {
  const { benchmark } = pay;
  const range = payText(pay);
  if (range === null) return null;
  return (
    <figure className="pay">
      <p className="pay__range">{range}</p>
      {pay.note !== null && <p className="muted">{pay.note}</p>}
      {benchmark && isComparable(pay, benchmark) && <PayBars pay={pay} benchmark={benchmark} />}
      {benchmark && <BenchmarkCaption benchmark={benchmark} />}
    </figure>
  );
}

function PayBars({ pay, benchmark }: { readonly pay: PostingPayFragment; readonly benchmark: Benchmark }) {
  const min = pay.min ?? pay.max ?? 0;
  const max = pay.max ?? min;
  const scale = scaleOver(Math.min(min, benchmark.low), Math.max(max, benchmark.high));
  return (
    <svg className="pay__bars" aria-hidden="true" focusable="false" width="100%" height="100">
      <Label x={scale.at(min)} y={14} text="This posting" className="pay__label--posting" />
      <rect className="pay__posting" x={`${scale.at(min)}%`} y="22" width={`${Math.max(scale.at(max) - scale.at(min), 1)}%`} height="12" rx="3" />
      <Label x={scale.at(benchmark.low)} y={54} text="The field" />
      <line className="pay__field" x1={`${scale.at(benchmark.low)}%`} x2={`${scale.at(benchmark.high)}%`} y1="64" y2="64" />
      {[benchmark.low, benchmark.average, benchmark.high].map((amount) => (
        <line key={amount} className="pay__tick" x1={`${scale.at(amount)}%`} x2={`${scale.at(amount)}%`} y1="58" y2="70" />
      ))}
      <Label x={scale.at(benchmark.low)} y={90} text={moneyText(benchmark.low, benchmark.currency)} />
      <Label x={scale.at(benchmark.average)} y={90} text={moneyText(benchmark.average, benchmark.currency)} anchor="middle" />
      <Label x={scale.at(benchmark.high)} y={90} text={moneyText(benchmark.high, benchmark.currency)} anchor="end" />
    </svg>
  );
}

function Label({ x, y, text, anchor = "start", className = "" }: { readonly x: number; readonly y: number; readonly text: string; readonly anchor?: "start" | "middle" | "end"; readonly className?: string }) {
  return (
    <text className={`pay__label ${className}`} x={`${x}%`} y={y} textAnchor={anchor}>
      {text}
    </text>
  );
}

function BenchmarkCaption({ benchmark }: { readonly benchmark: Benchmark }) {
  const money = (amount: number) => moneyText(amount, benchmark.currency);
  return (
    <figcaption>
      Across the field, pay averages about {money(benchmark.average)} {periodText(benchmark.period)}. The lowest tenth earns about {money(benchmark.low)}, the highest tenth about {money(benchmark.high)}.{" "}
      <span className="pay__source">Source: {benchmark.source}</span>
    </figcaption>
  );
}

function isComparable(pay: PostingPayFragment, benchmark: Benchmark): boolean {
  return pay.currency === benchmark.currency && pay.period === benchmark.period;
}

function scaleOver(lowest: number, highest: number): Scale {
  const span = Math.max(highest - lowest, 1);
  return { at: (amount) => Math.round(((amount - lowest) / span) * 1000) / 10 };
}

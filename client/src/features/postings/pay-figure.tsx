import type { PostingPayFragment } from "../../graphql/generated/public.ts";
import { moneyText } from "@rounds/shared/postings/money.ts";
import { useWords } from "../../lib/page-language.tsx";
import { comparePay, scaleOf, type Benchmark, type PayComparison } from "./pay-comparison.ts";
import { amountText, payText, type PostingWords } from "./posting-words.ts";

interface PayFigureProps {
  readonly pay: PostingPayFragment;
  /** Whose pay it is, beside its bar. */
  readonly whose?: string | undefined;
}

/** The posting's pay beside what the field pays; the words say all that the bars show. */
export function PayFigure({ pay, whose }: PayFigureProps) {
  const words = useWords();
  const { benchmark } = pay;
  const range = payText(pay, words);
  if (range === null && benchmark === null) return pay.note === null ? null : <p>{pay.note}</p>;
  const comparison = comparePay(pay);
  return (
    <figure className="pay">
      {range !== null && <p className="pay__range">{range}</p>}
      {comparison?.converted.pay && <p className="muted">{yearlyText(comparison, words)}</p>}
      {pay.note !== null && <p className="muted">{pay.note}</p>}
      {comparison && <PayBars comparison={comparison} whose={whose ?? words.postings.pay.posting} />}
      {benchmark && <BenchmarkCaption benchmark={benchmark} comparison={comparison} />}
    </figure>
  );
}

function PayBars({ comparison, whose }: { readonly comparison: PayComparison; readonly whose: string }) {
  const words = useWords();
  const { pay } = words.postings;
  const { low, average, high, currency } = comparison;
  const { at } = scaleOf(comparison);
  const percent = (amount: number) => `${at(amount)}%`;
  return (
    <div className="pay__bars" aria-hidden="true">
      <p className="pay__words">
        <span className="pay__name pay__name--posting">{whose}</span> <span>{amountText(comparison, words)}</span>
      </p>
      <svg className="pay__bar" focusable="false" width="100%" height="16">
        <PostingBar comparison={comparison} />
      </svg>
      <p className="pay__words">
        <span className="pay__name">{pay.field}</span> <span>{amountText({ min: low, max: high, currency }, words)}</span>
      </p>
      <svg className="pay__bar" focusable="false" width="100%" height="16">
        <line className="pay__field" x1={percent(low)} x2={percent(high)} y1="8" y2="8" />
        {[low, high].map((amount) => (
          <line key={amount} className="pay__field" x1={percent(amount)} x2={percent(amount)} y1="3" y2="13" />
        ))}
        <circle className="pay__average" cx={percent(average)} cy="8" r="5" />
      </svg>
    </div>
  );
}

const thinnestBar = 1.5;

/** A bar from the lowest to the highest; a dot for one amount, with a broken line where the range is open. */
function PostingBar({ comparison }: { readonly comparison: PayComparison }) {
  const { min, max } = comparison;
  const { at } = scaleOf(comparison);
  if (min !== null && max !== null && min !== max) {
    const width = Math.max(at(max) - at(min), thinnestBar);
    return <rect className="pay__posting" x={`${Math.min(at(min), 100 - width)}%`} y="2" width={`${width}%`} height="12" rx="3" />;
  }
  const amount = at(min ?? max ?? 0);
  const openTo = max === null ? 100 : min === null ? 0 : amount;
  return (
    <>
      <line className="pay__open" x1={`${amount}%`} x2={`${openTo}%`} y1="8" y2="8" />
      <circle className="pay__posting" cx={`${amount}%`} cy="8" r="7" />
    </>
  );
}

function BenchmarkCaption({ benchmark, comparison }: { readonly benchmark: Benchmark; readonly comparison: PayComparison | null }) {
  const { low, average, high, period, currency } = comparison ?? benchmark;
  const words = useWords();
  const { pay, periods } = words.postings;
  const money = (amount: number) => moneyText(amount, currency, words.language.locale);
  return (
    <figcaption>
      {pay.average(money(average), periods[period], money(low), money(high))}
      {comparison && (comparison.converted.pay || comparison.converted.benchmark) && ` ${pay.counted}`} <span className="pay__source">{pay.source(benchmark.source)}</span>
    </figcaption>
  );
}

/** "That is about $80,100 to $108,700 a year of full-time work." */
function yearlyText({ min, max, currency }: PayComparison, { postings: { pay }, language: { locale } }: PostingWords): string {
  const money = (amount: number) => moneyText(amount, currency, locale);
  if (min !== null && max !== null) return pay.yearly.between(min === max ? money(min) : pay.between(money(min), money(max)));
  return min === null ? pay.yearly.upTo(money(max ?? 0)) : pay.yearly.from(money(min));
}

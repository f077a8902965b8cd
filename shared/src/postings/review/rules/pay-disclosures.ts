import type { PayDisclosure } from "../pay-laws/pay-transparency-law.ts";
import type { Draft } from "../rule.ts";

export const wordsForDisclosure: Readonly<Record<PayDisclosure, string>> = {
  RANGE: "the pay or its range",
  LOWEST: "the lowest pay",
  BENEFITS: "a general description of the benefits",
  OTHER_PAY: "a description of other pay, if there is any",
  DEADLINE: "the date on which applications are expected to close",
  VACANCY: "a statement whether the vacancy exists now",
};

const otherPay = /\b(?:bonus(?:es)?|commissions?|differentials?|overtime|on[- ]call|incentives?|stipends?|allowances?|profit[- ]sharing|equity|stock|weekends? add|evenings? add|no other pay)\b/i;
const takenAllTheTime = /\b(?:ongoing|rolling|continuous(?:ly)?|open until|no (?:closing date|deadline)|at any time)\b/i;
const vacancy = /\b(?:existing|current|open) (?:vacancy|vacancies|position|role)\b|\b(?:vacancy|position) (?:is open now|exists)\b|\bfuture (?:vacancy|vacancies|openings?)\b|\bvacant now\b/i;

const checks: Readonly<Record<PayDisclosure, (draft: Draft) => boolean>> = {
  RANGE: ({ content: { compensation: pay } }) => pay !== null && pay.min !== null && pay.max !== null,
  LOWEST: ({ content: { compensation: pay } }) => pay !== null && pay.min !== null,
  BENEFITS: ({ content }) => content.benefits.some((benefit) => benefit.trim() !== ""),
  OTHER_PAY: ({ content }) => [content.compensation?.note ?? "", ...content.benefits, ...content.highlights].some((text) => otherPay.test(text)),
  DEADLINE: ({ content, closesAt }) => closesAt !== null || takenAllTheTime.test(content.instructions.text),
  VACANCY: ({ texts }) => texts.some(({ text }) => vacancy.test(text)),
};

export function isDisclosed(disclosure: PayDisclosure, draft: Draft): boolean {
  return checks[disclosure](draft);
}

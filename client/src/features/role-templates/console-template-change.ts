import type { PayPeriod } from "@rounds/shared/postings/content.ts";
import type { TemplateDraftFragment, UpdateRoleTemplateInput } from "../../graphql/generated/staff.ts";
import { fieldsThatDiffer, type FormShape } from "../../lib/console-merge.ts";
import { amountToType, minorUnitsTyped } from "../../lib/console-money.ts";
import { sectionChangeOf, unfinishedAmount, unfinishedSections, valuesBehindSections, type SectionChange, type SectionField, type Unfinished } from "./console-section-change.ts";
import { sectionValuesOf, type SectionValues } from "./console-section-values.ts";

/** What the editor's fields hold, as typed. */
export interface TemplateValues extends SectionValues {
  readonly category: string;
  readonly benchmarkLow: string;
  readonly benchmarkAverage: string;
  readonly benchmarkHigh: string;
  readonly benchmarkCurrency: string;
  readonly benchmarkPeriod: PayPeriod;
  readonly benchmarkSource: string;
}

export type TemplateField = SectionField | "category";
type TemplateChange = Omit<SectionChange, "compensation"> & Required<Pick<UpdateRoleTemplateInput, "compensation" | "category">>;
type Benchmark = NonNullable<UpdateRoleTemplateInput["compensation"]>["benchmark"];

const figures = [
  { key: "benchmarkLow", part: "low", name: "The lowest tenth" },
  { key: "benchmarkAverage", part: "average", name: "The average" },
  { key: "benchmarkHigh", part: "high", name: "The highest tenth" },
] as const;

export function templateValuesOf({ category, content }: Pick<TemplateDraftFragment, "category" | "content">): TemplateValues {
  const pay = content.compensation;
  const benchmark = pay?.benchmark ?? null;
  const currency = benchmark?.currency ?? pay?.currency ?? "USD";
  return {
    ...sectionValuesOf(content),
    category,
    benchmarkLow: amountToType(benchmark?.low ?? null, currency),
    benchmarkAverage: amountToType(benchmark?.average ?? null, currency),
    benchmarkHigh: amountToType(benchmark?.high ?? null, currency),
    benchmarkCurrency: currency,
    benchmarkPeriod: benchmark?.period ?? pay?.period ?? "YEAR",
    benchmarkSource: benchmark?.source ?? "",
  };
}

/** What the fields say, in the mutation's terms. */
function templateChangeOf(values: TemplateValues): TemplateChange {
  const sections = sectionChangeOf(values);
  const benchmark = benchmarkOf(values);
  const pay = sections.compensation ?? (benchmark === null ? null : { min: null, max: null, currency: values.payCurrency, period: values.payPeriod, note: null });
  return { ...sections, category: values.category.trim(), compensation: pay && { ...pay, benchmark } };
}

/** None unless all of it is there; `unfinishedTemplate` tells what is missing. */
function benchmarkOf({ benchmarkCurrency: currency, benchmarkPeriod: period, benchmarkSource, ...values }: TemplateValues): NonNullable<Benchmark> | null {
  const [low, average, high] = figures.map(({ key }) => minorUnitsTyped(values[key], currency));
  const source = benchmarkSource.trim();
  return low == null || average == null || high == null || source === "" ? null : { low, average, high, currency, period, source };
}

/** What cannot be saved yet because it is still being written. */
export function unfinishedTemplate(values: TemplateValues): Unfinished<TemplateField>[] {
  return [...unfinishedSections(values, "template"), ...figures.flatMap(({ key, part, name }) => unfinishedAmount(values[key], values.benchmarkCurrency, ["compensation", "benchmark", part], name)), ...missingOfBenchmark(values)];
}

function missingOfBenchmark(values: TemplateValues): Unfinished<"compensation">[] {
  const parts = [...figures.map(({ key, part }) => ({ part, text: values[key] })), { part: "source", text: values.benchmarkSource }];
  const missing = parts.filter(({ text }) => text.trim() === "");
  if (missing.length === parts.length) return [];
  return missing.map(({ part }) => ({ field: "compensation", path: ["compensation", "benchmark", part], message: "A benchmark needs its three figures and their source. Fill this in, or empty all four." }));
}

export const templateShape: FormShape<TemplateValues, TemplateField> = {
  changeOf: templateChangeOf,
  valuesBehind: {
    ...valuesBehindSections,
    compensation: [...valuesBehindSections.compensation, "benchmarkLow", "benchmarkAverage", "benchmarkHigh", "benchmarkCurrency", "benchmarkPeriod", "benchmarkSource"],
    category: ["category"],
  },
};

/** The part of the input that saves what was changed since `read`, and nothing else. */
export function templateInput(read: TemplateValues, values: TemplateValues): Partial<TemplateChange> {
  const change = templateChangeOf(values);
  return Object.fromEntries(fieldsThatDiffer(templateShape, read, values).map((field) => [field, change[field]]));
}

import type { FormPart, FormQuestion } from "@rounds/shared/self-identification/form.ts";
import { partsOf } from "@rounds/shared/self-identification/forms.ts";
import { hasEnded, showTable } from "@rounds/shared/self-identification/small-counts.ts";
import type { Services } from "../../platform/services.ts";
import type { SelfIdentificationCountRow } from "./self-identification.entity.ts";
import { findCountsBefore } from "./self-identification.queries.ts";
import type { SelfIdentificationTable } from "./self-identification.types.ts";

/** Everything of the answers that anybody can see: the sums of years that have ended, without small ones. A table of which nothing could be shown is left out: that it is there would tell that somebody answered. */
export async function readReport({ database, clock }: Services): Promise<SelfIdentificationTable[]> {
  const now = clock.now();
  const rows = (await findCountsBefore(database.read, now.getUTCFullYear())).filter(({ year }) => hasEnded(year, now));
  const years = [...new Set(rows.map(({ year }) => year))];
  return years.flatMap((year) => tablesOf(year, rows.filter((row) => row.year === year))).filter(({ total }) => total !== null);
}

function tablesOf(year: number, rows: readonly SelfIdentificationCountRow[]): SelfIdentificationTable[] {
  const countries = [...new Set(rows.map(({ country }) => country))];
  return countries.flatMap((country) => {
    const ofCountry = rows.filter((row) => row.country === country);
    return partsOf(country).flatMap((part) => part.questions.map((question) => tableOf({ year, country, part, question }, ofCountry)));
  });
}

interface Asked {
  readonly year: number;
  readonly country: string;
  readonly part: FormPart;
  readonly question: FormQuestion;
}

function tableOf({ year, country, part, question }: Asked, rows: readonly SelfIdentificationCountRow[]): SelfIdentificationTable {
  const counts = question.options.map(({ id }) => rows.find((row) => row.question === question.id && row.answer === id)?.count ?? 0);
  const shown = showTable(counts);
  return {
    year,
    country,
    part: part.id,
    question: question.id,
    total: shown.sum,
    answers: question.options.map(({ id }, place) => ({ answer: id, count: shown.counts[place] ?? null })),
  };
}

import { employmentTypes, workplaceTypes, type EmploymentType, type WorkplaceType } from "@rounds/shared/postings/content.ts";
import { fractionDigits } from "@rounds/shared/postings/money.ts";
import type { EntityManager } from "typeorm";
import { instant } from "../../platform/clock.ts";
import type { Services } from "../../platform/services.ts";
import type { PostingFacetPay, PostingFacetPlace, PostingFacets } from "./posting-facets.types.ts";
import { FROM, IS_PUBLIC } from "./public-posting.queries.ts";

interface FacetRow {
  department: string;
  employment_type: EmploymentType;
  workplace_type: WorkplaceType;
  places: string | null;
  pay_currency: string | null;
  lowest: number | null;
  highest: number | null;
  postings: number | string;
}

const COLUMNS = "r.department, r.employment_type, r.workplace_type, r.places, r.pay_currency";

/** One statement, however many postings are open: those that are alike come as one row. */
export async function findPostingFacets({ database, clock }: Services): Promise<PostingFacets> {
  const statement = `SELECT ${COLUMNS}, min(r.pay_yearly_max) AS lowest, max(r.pay_yearly_max) AS highest, count(*) AS postings ${FROM} WHERE ${IS_PUBLIC} GROUP BY ${COLUMNS}`;
  const rows: FacetRow[] = await database.read.query(statement, [instant(clock.now())]);
  return {
    departments: [...new Set(rows.map(({ department }) => department))].filter((department) => department !== "").sort(inAlphabet),
    locations: distinctPlaces(rows),
    workplaceTypes: workplaceTypes.filter((type) => rows.some((row) => row.workplace_type === type)),
    employmentTypes: employmentTypes.filter((type) => rows.some((row) => row.employment_type === type)),
    pay: payByCurrency(rows),
  };
}

/** Of postings that are public or have been: a department whose last opening is filled will have another. */
export async function findDepartments(manager: EntityManager): Promise<string[]> {
  const rows: { department: string }[] = await manager.query(`SELECT DISTINCT r.department ${FROM} WHERE r.department <> ''`);
  return rows.map(({ department }) => department).sort(inAlphabet);
}

function distinctPlaces(rows: readonly FacetRow[]): PostingFacetPlace[] {
  const places = rows.flatMap(({ places: listed }): PostingFacetPlace[] => JSON.parse(listed ?? "[]"));
  const byName = new Map(places.map((place) => [`${place.city}, ${place.region}`, place]));
  return [...byName].sort(([one], [other]) => inAlphabet(one, other)).map(([, place]) => place);
}

function payByCurrency(rows: readonly FacetRow[]): PostingFacetPay[] {
  const pays = new Map<string, PostingFacetPay & { postings: number }>();
  for (const { pay_currency: currency, lowest, highest, postings } of rows) {
    if (currency === null || lowest === null || highest === null) continue;
    const unit = 10 ** fractionDigits(currency);
    const known = pays.get(currency) ?? { lowest: Number.MAX_SAFE_INTEGER, highest: 0, postings: 0 };
    pays.set(currency, { currency, lowest: Math.min(known.lowest, lowest * unit), highest: Math.max(known.highest, highest * unit), postings: known.postings + Number(postings) });
  }
  const commonestFirst = [...pays.values()].sort((one, other) => other.postings - one.postings || inAlphabet(one.currency, other.currency));
  return commonestFirst.map(({ currency, lowest, highest }) => ({ currency, lowest, highest }));
}

function inAlphabet(one: string, other: string): number {
  return one.localeCompare(other, "en");
}

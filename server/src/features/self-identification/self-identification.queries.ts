import type { AskedParts } from "@rounds/shared/self-identification/forms.ts";
import { LessThan, type EntityManager } from "typeorm";
import { SelfIdentificationCountRow, SelfIdentificationPartRow } from "./self-identification.entity.ts";

export async function findAskedParts(manager: EntityManager): Promise<AskedParts> {
  const asked = new Map<string, string[]>();
  for (const { country, part } of await manager.find(SelfIdentificationPartRow)) asked.set(country, [...(asked.get(country) ?? []), part]);
  return asked;
}

/** The sums of the years before this one. */
export function findCountsBefore(manager: EntityManager, year: number): Promise<SelfIdentificationCountRow[]> {
  return manager.find(SelfIdentificationCountRow, { where: { year: LessThan(year) }, order: { year: "DESC", country: "ASC" } });
}

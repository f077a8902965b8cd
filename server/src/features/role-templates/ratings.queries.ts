import { averageStars } from "@rounds/shared/role-templates/library.ts";
import type { EntityManager } from "typeorm";
import { RoleTemplateRatingRow, type RoleTemplateRow } from "./role-template.entity.ts";

/** The ratings given here, added up. */
export interface RatingTotals {
  readonly count: number;
  readonly sum: number;
}

const NONE: RatingTotals = { count: 0, sum: 0 };

/** Of every template that somebody here has rated. A sum of a library's ratings costs less than keeping counters true. */
export async function ratingTotals(manager: EntityManager): Promise<ReadonlyMap<string, RatingTotals>> {
  const rows: { id: string; count: number | string; sum: number | string }[] = await manager.query("SELECT role_template_id AS id, count(*) AS count, sum(stars) AS sum FROM role_template_ratings GROUP BY role_template_id");
  return new Map(rows.map(({ id, count, sum }) => [id, { count: Number(count), sum: Number(sum) }]));
}

/** The ratings of a template as everybody is told them. */
export function ratingsOf({ libraryRatings }: RoleTemplateRow, totals: RatingTotals = NONE): { readonly ratingCount: number; readonly averageRating: number | null } {
  return { ratingCount: libraryRatings + totals.count, averageRating: averageStars(totals) };
}

/** What staff wrote about a template, newest first. */
export function findRatings(manager: EntityManager, roleTemplateId: string): Promise<RoleTemplateRatingRow[]> {
  return manager.find(RoleTemplateRatingRow, { where: { roleTemplateId }, order: { ratedAt: "DESC", staffMemberId: "ASC" } });
}

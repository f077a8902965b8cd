import { canadaPayLaws } from "./canada.ts";
import { europeanPayLaws } from "./european-union.ts";
import type { PayTransparencyLaw } from "./pay-transparency-law.ts";
import { unitedStatesPayLaws } from "./united-states.ts";

/** The day on which the table was last compared with what is published; docs/posting-review.md says how each line was checked. */
export const payLawsAsOf = "2026-11-25";

/** Laws that say what a posting tells about pay, in force or enacted with a date. The United Kingdom has none. */
export const payTransparencyLaws: readonly PayTransparencyLaw[] = [...unitedStatesPayLaws, ...canadaPayLaws, ...europeanPayLaws];

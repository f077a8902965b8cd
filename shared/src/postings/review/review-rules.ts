import { clarityRules } from "./catalogue/clarity.ts";
import { completeRules } from "./catalogue/complete.ts";
import { findableRules } from "./catalogue/findable.ts";
import { payRules } from "./catalogue/pay.ts";
import { welcomeRules } from "./catalogue/welcome.ts";
import type { ReviewRule } from "./review-rule.ts";

/** Every rule of the review. Ids are promises to employers who block publishing by them: add, never rename. */
const catalogue = { ...completeRules, ...payRules, ...clarityRules, ...welcomeRules, ...findableRules };

export type ReviewRuleId = keyof typeof catalogue;
export const reviewRules: Readonly<Record<ReviewRuleId, ReviewRule>> = catalogue;

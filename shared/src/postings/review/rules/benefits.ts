import { finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

export const benefits: Rule = ({ content }) => {
  if (content.benefits.some((benefit) => benefit.trim() !== "")) return [];
  return [finding("BENEFITS_MISSING", { place: ["benefits"], message: "The posting lists no benefits.", mend: "Name what comes with the pay: insurance, retirement plan, leave, learning, parking." })];
};

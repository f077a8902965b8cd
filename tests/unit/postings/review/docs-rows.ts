import { payTransparencyLaws } from "@rounds/shared/postings/review/pay-laws/pay-transparency-laws.ts";
import { reviewRules } from "@rounds/shared/postings/review/review-posting.ts";

type Law = (typeof payTransparencyLaws)[number];

const severities = { PROBLEM: "problem", WARNING: "warning", HINT: "hint" } as const;
const due = { IN_POSTING: "in the posting", BEFORE_INTERVIEW: "before the interview", LATER: "later" } as const;
const disclosures = { RANGE: "range", LOWEST: "lowest pay", BENEFITS: "benefits", OTHER_PAY: "other pay", DEADLINE: "closing date", VACANCY: "vacancy" } as const;
const remote = { RESIDENTS: "by residents", TIED: "tied to a place there", UNSETTLED: "unsettled", NO: "no" } as const;

const row = (...cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const linked = (title: string, url: string | null) => (url === null ? title : `[${title}](${url})`);

/** The lines that docs/posting-review.md has to hold, one a rule. */
export const ruleRows: readonly string[] = Object.entries(reviewRules).map(([id, { title, about, severity, part, source }]) =>
  row(`\`${id}\``, `${title}. ${about}`, severities[severity], part, linked(source.title, source.url), "yes"),
);

/** And one a law; the member states in which the directive alone counts share a line. */
export const lawRows: readonly string[] = [...new Set(payTransparencyLaws.map(lawRow))];

function lawRow(law: Law): string {
  const place = law.jurisdiction === "The European Union" ? "The European Union, where no national law is listed" : `${law.jurisdiction}, ${law.country}`;
  return row(place, law.from, `${law.fewestEmployees}`, due[law.due], law.asks.map((asked) => disclosures[asked]).join(", "), remote[law.remote], linked(law.citation, law.url), law.checked);
}

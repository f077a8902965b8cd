import { yearlyUnits } from "../../yearly-pay.ts";
import { finding, type ReviewFinding } from "../finding.ts";
import { isInForce, lawsOfPlaces, lawsOfResidents } from "../pay-laws/applicable-laws.ts";
import type { PayDisclosure, PayTransparencyLaw } from "../pay-laws/pay-transparency-law.ts";
import type { Draft, Rule } from "../rule.ts";
import { isDisclosed, wordsForDisclosure } from "./pay-disclosures.ts";

/** What the pay-transparency laws of the posting's places, and of those from which its remote work may be done, demand. */
export const payLaws: Rule = (draft) => {
  const laws = lawsOfPlaces(draft);
  return [...laws.filter((law) => isInForce(law, draft.today)).flatMap((law) => judge(law, draft)), ...ahead(laws, draft), ...remote(draft)];
};

function judge(law: PayTransparencyLaw, draft: Draft): ReviewFinding[] {
  if (law.due === "LATER") return [];
  const missing = law.asks.filter((disclosure) => !isDisclosed(disclosure, draft));
  if (law.due === "BEFORE_INTERVIEW") return missing.length > 0 ? [beforeInterview(law)] : [];
  return [...missing.map((disclosure) => demanded(law, disclosure)), ...tooWide(law, draft)];
}

const demands = {
  RANGE: { rule: "PAY_LAW_RANGE", place: ["compensation"], mend: "Enter the lowest and the highest pay that you expect to offer; if it is fixed, the same amount twice." },
  LOWEST: { rule: "PAY_LAW_RANGE", place: ["compensation"], mend: "Enter at least the lowest pay." },
  BENEFITS: { rule: "PAY_LAW_BENEFITS", place: ["benefits"], mend: "List the benefits by name: health insurance, retirement plan, paid leave and whatever else there is." },
  OTHER_PAY: { rule: "PAY_LAW_OTHER_PAY", place: ["compensation", "note"], mend: "Name bonuses, shift differentials, on-call pay and the like in the note on the pay, or say that there is no other pay." },
  DEADLINE: { rule: "PAY_LAW_DEADLINE", place: ["closesAt"], mend: "Set a closing date, or say in the instructions that applications are taken on an ongoing basis." },
  VACANCY: { rule: "PAY_LAW_STATEMENT", place: ["instructions", "text"], mend: "Say whether this is an existing vacancy, and, if software selects applicants by artificial intelligence, that it does." },
} as const;

function demanded(law: PayTransparencyLaw, disclosure: PayDisclosure): ReviewFinding {
  const { rule, place, mend } = demands[disclosure];
  return finding(rule, { place, message: `${law.jurisdiction}: the law wants ${wordsForDisclosure[disclosure]} in the posting. ${threshold(law)}`.trim(), mend, source: sourceOf(law) });
}

function threshold({ fewestEmployees }: PayTransparencyLaw): string {
  return fewestEmployees > 1 ? `It applies to employers with ${fewestEmployees} or more employees.` : "";
}

function beforeInterview(law: PayTransparencyLaw): ReviewFinding {
  return finding("PAY_LAW_BEFORE_INTERVIEW", {
    place: ["compensation"],
    message: `${law.jurisdiction}: applicants have a right to know the pay or its range before the interview. National laws differ in how and since when.`,
    mend: "State the range in the posting: that is the simplest way to comply.",
    source: sourceOf(law),
  });
}

function tooWide(law: PayTransparencyLaw, { content: { compensation: pay } }: Draft): ReviewFinding[] {
  if (law.widestRange === undefined || pay === null || pay.min === null || pay.max === null || pay.currency !== law.widestRange.currency) return [];
  const [lowest, highest] = [pay.min, pay.max].map((amount) => yearlyUnits(amount, pay.currency, pay.period));
  const { width, exemptAbove, currency } = law.widestRange;
  if (lowest === undefined || highest === undefined || highest > exemptAbove || highest - lowest <= width) return [];
  return [
    finding("PAY_LAW_RANGE_TOO_WIDE", {
      place: ["compensation"],
      message: `${law.jurisdiction}: a stated range may be at most ${currency} ${width.toLocaleString("en")} a year wide.`,
      mend: "Narrow the range, or post two levels of seniority as two postings.",
      source: sourceOf(law),
    }),
  ];
}

function ahead(laws: readonly PayTransparencyLaw[], draft: Draft): ReviewFinding[] {
  const inAYear = `${Number(draft.today.slice(0, 4)) + 1}${draft.today.slice(4)}`;
  return laws
    .filter((law) => law.due === "IN_POSTING" && law.from > draft.today && law.from <= inAYear)
    .flatMap((law) => {
      const missing = missingOf(law, draft);
      if (missing.length === 0) return [];
      return [finding("PAY_LAW_AHEAD", { place: ["compensation"], message: `${law.jurisdiction}: from ${law.from} on, the law wants ${missing} in the posting.`, mend: "Add it now, and nothing has to be changed then.", source: sourceOf(law) })];
    });
}

/** Without a range or benefits, remote work meets several laws at once: one finding names them all. */
function remote(draft: Draft): ReviewFinding[] {
  const laws = lawsOfResidents(draft).filter((law) => isInForce(law, draft.today) && missingOf(law, draft).length > 0);
  const [first] = laws;
  if (first === undefined) return [];
  const places = listOf([...new Set(laws.map(({ jurisdiction }) => jurisdiction))]);
  const missing = listOf([...new Set(laws.flatMap((law) => missingDisclosures(law, draft)))].map((disclosure) => wordsForDisclosure[disclosure]));
  return [
    finding("PAY_LAW_REMOTE", {
      place: ["compensation"],
      message: `Remote work may be done from ${places}, whose pay laws want ${missing} in the posting if you employ somebody there.`,
      mend: "State it for everybody, or have your counsel decide where you hire.",
      source: sourceOf(first),
    }),
  ];
}

const missingOf = (law: PayTransparencyLaw, draft: Draft) => listOf(missingDisclosures(law, draft).map((disclosure) => wordsForDisclosure[disclosure]));

/** Other pay may not exist, and dates are a matter of each place: neither is missed from afar. */
function missingDisclosures({ asks }: PayTransparencyLaw, draft: Draft): PayDisclosure[] {
  return asks.filter((disclosure) => disclosure !== "OTHER_PAY" && disclosure !== "DEADLINE" && !isDisclosed(disclosure, draft));
}

const conjunction = new Intl.ListFormat("en", { type: "conjunction" });

function listOf(words: readonly string[]): string {
  return conjunction.format(words);
}

function sourceOf({ citation, url }: PayTransparencyLaw) {
  return { title: citation, url };
}

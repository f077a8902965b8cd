import type { PayTransparencyLaw } from "./pay-transparency-law.ts";

const directive = { citation: "Directive (EU) 2023/970, Article 5; the law of the member state decides how and when", url: "https://eur-lex.europa.eu/eli/dir/2023/970/oj", checked: "The directive's day and its Article 5; national laws by a tracker of 2026 alone" } as const;

/** Countries whose own law is not in this table; some of them have not transposed the directive yet, or ask for more. */
const byDirectiveAlone = ["BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "LU", "MT", "NL", "PT", "RO", "SE", "SI"] as const;

const underDirective: readonly PayTransparencyLaw[] = byDirectiveAlone.map((country) => ({
  jurisdiction: "The European Union", country, from: "2026-06-07", until: null, fewestEmployees: 1, due: "BEFORE_INTERVIEW", asks: ["RANGE"], remote: "TIED", ...directive,
}));

/** Before the directive was due: the pay in the posting, before the interview or before the contract. */
const early: readonly PayTransparencyLaw[] = [
  {
    jurisdiction: "Poland", country: "PL", from: "2025-12-24", until: null, fewestEmployees: 1, due: "BEFORE_INTERVIEW", asks: ["RANGE"], remote: "TIED",
    citation: "Kodeks pracy, art. 18(3ca), added by the act of 4 June 2025", url: null,
    checked: "Guides",
  },
];

/** National laws that want the pay in the advertisement itself. */
const inAdvertisement: readonly PayTransparencyLaw[] = [
  {
    jurisdiction: "Austria", country: "AT", from: "2011-03-01", until: null, fewestEmployees: 1, due: "IN_POSTING", asks: ["LOWEST"], remote: "TIED",
    citation: "Gleichbehandlungsgesetz § 9(2)", url: "https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20003395",
    checked: "Guides",
  },
  {
    jurisdiction: "Italy", country: "IT", from: "2026-06-07", until: null, fewestEmployees: 1, due: "IN_POSTING", asks: ["RANGE"], remote: "TIED",
    citation: "Legislative Decree 96/2026, transposing Directive (EU) 2023/970", url: "https://www.normattiva.it/",
    checked: "News on the draft of February 2026, and one tracker that has it in force; the decree itself not",
  },
  {
    jurisdiction: "Latvia", country: "LV", from: "2018-11-28", until: null, fewestEmployees: 1, due: "IN_POSTING", asks: ["RANGE"], remote: "TIED",
    citation: "Labour Law of Latvia, Article 32", url: "https://vdi.gov.lv/en/article/content-job-advertisement",
    checked: "Known before, not looked up again",
  },
  {
    jurisdiction: "Lithuania", country: "LT", from: "2019-07-27", until: null, fewestEmployees: 1, due: "IN_POSTING", asks: ["RANGE"], remote: "TIED",
    citation: "Labour Code of Lithuania, Article 25", url: null,
    checked: "Guides",
  },
  {
    jurisdiction: "Slovakia", country: "SK", from: "2018-05-01", until: null, fewestEmployees: 1, due: "IN_POSTING", asks: ["LOWEST"], remote: "TIED",
    citation: "Act 5/2004 on employment services, § 62", url: null,
    checked: "Known before; whether the act of 2026 on equal pay left it as it is, not",
  },
];

export const europeanPayLaws: readonly PayTransparencyLaw[] = [...underDirective, ...early, ...inAdvertisement];

import type { PayTransparencyLaw } from "./pay-transparency-law.ts";

const directive = { citation: "Directive (EU) 2023/970, Article 5; the law of the member state decides how and when", url: "https://eur-lex.europa.eu/eli/dir/2023/970/oj" } as const;

/** Countries whose own law is not in this table; some of them have not transposed the directive yet, or ask for more. */
const byDirectiveAlone = ["BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "LU", "MT", "NL", "PL", "PT", "RO", "SE", "SI"] as const;

const underDirective: readonly PayTransparencyLaw[] = byDirectiveAlone.map((country) => ({
  jurisdiction: "The European Union", country, from: "2026-06-07", until: null, fewestEmployees: 1, due: "BEFORE_INTERVIEW", asks: ["RANGE"], remote: "TIED", ...directive,
}));

/** National laws that want the pay in the advertisement itself. */
const inAdvertisement: readonly PayTransparencyLaw[] = [
  {
    jurisdiction: "Austria", country: "AT", from: "2011-03-01", until: null, fewestEmployees: 1, due: "IN_POSTING", asks: ["LOWEST"], remote: "TIED",
    citation: "Gleichbehandlungsgesetz § 9(2)", url: "https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20003395",
  },
  {
    jurisdiction: "Italy", country: "IT", from: "2026-06-07", until: null, fewestEmployees: 1, due: "IN_POSTING", asks: ["RANGE"], remote: "TIED",
    citation: "Legislative Decree 96/2026, transposing Directive (EU) 2023/970", url: "https://www.normattiva.it/",
  },
  {
    jurisdiction: "Latvia", country: "LV", from: "2018-11-28", until: null, fewestEmployees: 1, due: "IN_POSTING", asks: ["RANGE"], remote: "TIED",
    citation: "Labour Law of Latvia, Article 32", url: "https://vdi.gov.lv/en/article/content-job-advertisement",
  },
  {
    jurisdiction: "Lithuania", country: "LT", from: "2019-07-27", until: null, fewestEmployees: 1, due: "IN_POSTING", asks: ["RANGE"], remote: "TIED",
    citation: "Labour Code of Lithuania, Article 25", url: null,
  },
  {
    jurisdiction: "Slovakia", country: "SK", from: "2018-05-01", until: null, fewestEmployees: 1, due: "IN_POSTING", asks: ["LOWEST"], remote: "TIED",
    citation: "Act 5/2004 on employment services, § 62", url: null,
  },
];

export const europeanPayLaws: readonly PayTransparencyLaw[] = [...underDirective, ...inAdvertisement];

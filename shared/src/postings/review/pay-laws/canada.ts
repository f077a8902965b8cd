import type { PayTransparencyLaw } from "./pay-transparency-law.ts";

export const canadaPayLaws: readonly PayTransparencyLaw[] = [
  {
    jurisdiction: "British Columbia", country: "CA", regions: ["BC", "BRITISH COLUMBIA"], from: "2023-11-01", until: null, fewestEmployees: 1, due: "IN_POSTING", asks: ["RANGE"], remote: "RESIDENTS",
    citation: "Pay Transparency Act, SBC 2023, c. 18, s. 2", url: "https://www.bclaws.gov.bc.ca/civix/document/id/complete/statreg/23018",
    checked: "Guides",
  },
  {
    jurisdiction: "Ontario", country: "CA", regions: ["ON", "ONTARIO"], from: "2026-01-01", until: null, fewestEmployees: 25, due: "IN_POSTING", asks: ["RANGE", "VACANCY"], remote: "UNSETTLED",
    widestRange: { currency: "CAD", width: 50_000, exemptAbove: 200_000 },
    citation: "Employment Standards Act, 2000, Part III.1, and O. Reg. 476/24", url: "https://www.ontario.ca/laws/regulation/240476",
    checked: "Text of the regulation, and guides",
  },
  {
    jurisdiction: "Prince Edward Island", country: "CA", regions: ["PE", "PEI", "PRINCE EDWARD ISLAND"], from: "2022-06-01", until: null, fewestEmployees: 1, due: "IN_POSTING", asks: ["RANGE"], remote: "UNSETTLED",
    citation: "Employment Standards Act, RSPEI 1988, c. E-6.2, s. 5.9", url: "https://www.princeedwardisland.ca/en/legislation/employment-standards-act",
    checked: "Guides",
  },
];

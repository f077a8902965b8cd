import { foldWords } from "./fold.ts";

const stateCodes = new Set("AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR ON QC BC AB MB SK NS NB NL UK USA US".split(" "));
const regions = new Set(
  `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada;new hampshire;new jersey;new mexico;new york;north carolina;north dakota;ohio oklahoma oregon pennsylvania;rhode island;south carolina;south dakota;tennessee texas utah vermont virginia washington;west virginia;wisconsin wyoming;district of columbia;puerto rico;ontario quebec;british columbia;alberta manitoba saskatchewan;nova scotia;
  united states;united kingdom;england scotland wales ireland canada mexico;méxico;spain espana espagne spanien germany deutschland allemagne france frankreich italy italia italien portugal brazil brasil argentina chile colombia peru ecuador uruguay venezuela guatemala cuba;costa rica;netherlands nederland belgium belgique belgien austria osterreich switzerland schweiz suisse poland polska india philippines nigeria ghana kenya japan china vietnam australia;new zealand`
    .split(";")
    .flatMap((part) => (part.trim().includes(" ") && !/^(?:new|north|south|west|rhode|district|puerto|british|nova|united|costa)\b/.test(part.trim()) ? part.trim().split(/\s+/) : [part.trim()]))
    .map(foldWords),
);

/** The second half of "Chicago, IL", "Toronto, Ontario" and "Sevilla, España". */
export function isRegion(text: string): boolean {
  const plain = text.replace(/\b\d{5}(?:-\d{4})?\b/, "").replace(/\.$/, "").trim();
  return stateCodes.has(plain) || regions.has(foldWords(plain));
}

import type { DegreeLevel } from "./facts.ts";

/** How each level is written, the longest first: what stands behind it is the field. */
const written: readonly (readonly [DegreeLevel, RegExp])[] = [
  ["DOCTORATE", /\b(?:Doctor(?:ate)? (?:of|in) (?:Philosophy|Medicine|Public Health|Health(?:care)? (?:Administration|Science)|Education|Nursing Practice)|Doctorate|Doctorado|Doctorat|Doutorado|Dottorato|Promotion|Ph\.? ?D\.?|M\.D\.|Dr\. (?:med|rer)\.? ?(?:nat)?\.?|Ed\.?D\.?)(?![\w+])/],
  ["MASTER", /\b(?:Master(?:['’]?s)? (?:of|in) (?:Science|Arts|Business Administration|Health(?:care)? Administration|Public Health|Engineering|Education|Health Informatics|Public Administration|Medical Physics)(?: \([^()]{2,8}\))?|Master(?:['’]?s)?(?: [Dd]egree)?|M[áa]ster(?: [Uu]niversitario)?|Maestr[íi]a|Mestrado|Mast[èe]re?|Laurea [Mm]agistrale|M\.?S\.?c\.?|M\.S\.|MS|M\.?B\.?A\.?|M\.?H\.?A\.?|M\.?P\.?H\.?|M\.A\.|MA|M\.?Eng\.?|MSHI|MHI|Dipl(?:om)?\.?-(?:Ing|Inform|Phys)\w*\.?(?: \(FH\))?)(?![\w+])/],
  ["BACHELOR", /\b(?:Bachelor(?:['’]?s)? (?:of|in) (?:Applied )?(?:Science|Arts|Business Administration|Engineering|Technology|Nursing|Health Science|Fine Arts)(?: \([^()]{2,8}\))?|Bachelor(?:['’]?s)?(?: [Dd]egree)?|B\.?S\.?c\.?(?: ?\(Hons\))?|B\.S\.(?:R\.T\.)?|BS|BSRS|BSRT|B\.A\.|BA|B\.?Eng\.?|BBA|B\.?A\.?S\.?|B\.Tech\.?|BTech|Grado(?! medio| superior)|Licenciatura|Licenciad[oa]|Licence|Ingenier[íi]a (?=(?:en|de|[A-Z]))|Ingenier[oa] (?=(?:en|de|[A-Z]))|Bacharelado|Laurea(?! magistrale))(?![\w+])/],
  ["ASSOCIATE", /\b(?:Associate(?:['’]?s)? (?:of|in|Degree,?) (?:Applied )?(?:Science|Arts)(?: Degree)?(?: \([^()]{2,8}\))?|Associate(?:['’]?s)?(?: [Dd]egree)|A\.?A\.?S\.?|A\.S\.|A\.A\.|AS|AA)(?![\w+])/],
  ["VOCATIONAL", /\b(?:Certificate (?:of Completion )?(?:in|of)|Certificate Program(?:me)?(?= in)|Diploma (?=(?:in|of) )|T[ée]cnico [Ss]uperior|Grado superior|Ciclo formativo(?: de grado superior)?|Diplom[ae] (?:d['’][ÉEé]tat|in|en)|DTS|BTS|Staatlich (?:anerkannte|gepr[üu]fte)r?|Ausbildung (?:zum|zur|als)|T[ée]cnico em|Tecn[óo]logo em|Graduate,? )(?![\w+])/],
  ["HIGH_SCHOOL", /\b(?:High [Ss]chool [Dd]iploma|GED|General Educational? Development|Bachillerato|Baccalaur[ée]at|Abitur|Ensino [Mm][ée]dio|Maturit[àa]|Diploma di [Mm]aturit[àa]|HAVO|VWO)(?![\w+])/],
];

export interface WrittenLevel {
  readonly level: DegreeLevel;
  /** Where its words begin and end. */
  readonly from: number;
  readonly to: number;
}

/** The level that a line names first; of two at one place the one written at more length. */
export function writtenLevel(text: string): WrittenLevel | null {
  const found = written.flatMap(([level, pattern]): WrittenLevel[] => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ level, from: match.index, to: match.index + match[0].length }];
  });
  return found.sort((a, b) => a.from - b.from || b.to - a.to)[0] ?? null;
}

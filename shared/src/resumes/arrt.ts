import type { CredentialFact } from "./facts.ts";

const modalityNames: Readonly<Record<string, string>> = {
  R: "Radiography", N: "Nuclear Medicine", T: "Radiation Therapy", MR: "Magnetic Resonance Imaging", S: "Sonography", CT: "Computed Tomography", M: "Mammography", VS: "Vascular Sonography",
  VI: "Vascular Interventional", CI: "Cardiac Interventional", BD: "Bone Densitometry", BS: "Breast Sonography", CV: "Cardiovascular Interventional", QM: "Quality Management",
};
const order = Object.keys(modalityNames);
const letters = order.join("|");
const registered = new RegExp(`(?<![\\w.])(?:R\\.?\\s?T\\.?|ARRT|Registered (?:Radiologic )?Technologist)\\s?((?:\\((?:${letters}|ARRT)(?:,\\s?(?:${letters}|ARRT))*\\)\\s?)+)`, "g");
const spelled: readonly (readonly [string, RegExp])[] = [
  ["R", /\bradiograph(?:y|er)\b|\bradiologic technolog/i],
  ["N", /\bnuclear medicine\b/i],
  ["T", /\bradiation therapy\b/i],
  ["MR", /\b(?:magnetic resonance|MRI)\b/i],
  ["S", /(?<!vascular |breast )\bsonography\b/i],
  ["CT", /\b(?:computed tomography|CT)\b/i],
  ["M", /\bmammography\b/i],
  ["BD", /\bbone densitometry\b/i],
];

/** Registrations of the American Registry of Radiologic Technologists: "R.T. (R)(CT) (ARRT)", or its name with modalities in words. */
export function arrtCredentials(statement: string, isList: boolean): CredentialFact[] {
  const inLetters = [...statement.matchAll(registered)].flatMap(([, marks = ""]) => marks.match(/[A-Z]+/g) ?? []).filter((mark) => mark in modalityNames);
  if (inLetters.length > 0) return [registration(inLetters)];
  if (!isAboutArrt(statement) || !isList) return [];
  const inWords = spelled.filter(([, word]) => word.test(statement.replace(/American Registry of Radiologic Technologists/gi, ""))).map(([letter]) => letter);
  if (inWords.length > 0) return [registration(inWords)];
  return [{ name: "ARRT registration", abbreviation: "ARRT", issuer: "ARRT" }];
}

export function isAboutArrt(statement: string): boolean {
  return /(?<![\w-])ARRT(?![\w-])|American Registry of Radiologic Technologists/i.test(statement);
}

function registration(marks: readonly string[]): CredentialFact {
  const sorted = order.filter((mark) => marks.includes(mark));
  return { name: `Registered Technologist: ${sorted.map((mark) => modalityNames[mark]).join(", ")}`, abbreviation: `RT${sorted.map((mark) => `(${mark})`).join("")}`, issuer: "ARRT" };
}

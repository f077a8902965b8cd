import type { CredentialFact } from "./facts.ts";

const professions = "(?:radiologic(?:al)?|radiography|radiology|x-?ray|medical imaging|MRI|CT|nuclear medicine|mammography|sonography|ultrasound|radiation|diagnostic)";
const stateLicence = new RegExp(`\\b(?:licen[sc]ed? (?:${professions}) (?:technologist|technician|therapist)|(?:${professions}) (?:technologist|technician|therapist)(?:'s)? licen[sc]e|certified radiologic technologist|limited (?:scope )?x-?ray (?:machine )?operator|fluoroscopy (?:permit|licen[sc]e|supervisor and operator permit))\\b`, "i");
const registers: readonly (readonly [RegExp, CredentialFact])[] = [
  [/\bHCPC\b|Health and Care Professions Council/i, { name: "HCPC registration", abbreviation: "HCPC", issuer: "HCPC" }],
  [/\bCAMRT\b|Canadian Association of Medical Radiation Technologists/i, { name: "CAMRT certification", abbreviation: "CAMRT", issuer: "CAMRT" }],
  [/\bAHPRA\b/i, { name: "AHPRA registration", abbreviation: "AHPRA", issuer: "AHPRA" }],
];

/** Licences and registers of the profession; a licence's number is nobody's business here and stays out. */
export function licencesIn(statement: string): CredentialFact[] {
  const listed = registers.filter(([written]) => written.test(statement)).map(([, fact]) => fact);
  const licence = stateLicence.exec(statement)?.[0];
  return licence === undefined ? listed : [...listed, { name: licence.charAt(0).toUpperCase() + licence.slice(1), abbreviation: null, issuer: null }];
}

export const juniorTitles = /\b(?:junior|jr|entry[- ]level|trainee|intern|apprentice|aide|(?<!\b(?:radiologist|physician) )assistant(?! (?:director|manager|administrator|chief|vice|professor|dean|supervisor|head))|graduate)\b/i;

/** Certifications whose issuers ask for years of experience before the examination. */
export const seniorCredentials: readonly { readonly short: string; readonly name: string }[] = [
  { short: "CIIP", name: "Imaging Informatics Professional" },
  { short: "CRA", name: "Certified Radiology Administrator" },
  { short: "CISSP", name: "Information Systems Security Professional" },
  { short: "PMP", name: "Project Management Professional" },
  { short: "CPHIMS", name: "Certified Professional in Healthcare Information" },
  { short: "FACHE", name: "Fellow of the American College of Healthcare Executives" },
];

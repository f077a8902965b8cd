import type { Values } from "./fill-template.ts";
import type { Placeholder } from "./placeholders.ts";

type Samples = Readonly<Record<Exclude<Placeholder, "organization.name">, string>>;

const samples: { readonly en: Samples } & Readonly<Record<string, Samples>> = {
  en: {
    "candidate.givenName": "Renée",
    "candidate.familyName": "Okafor",
    "posting.title": "PACS Administrator",
    reference: "RN-7K4M-2QXD",
    link: "",
    applications: "",
    lostLink: "",
    reasons: "“Do you hold an active radiography license?”\nThe work cannot be done without a license.",
    contact: "Careers desk, careers@example.org",
    replyBy: "December 14, 2026",
    earlierOn: "November 3, 2026",
    expiresOn: "December 28, 2026",
    stage: "Interview",
    message: "Could you tell us from when you could begin?\n\nWe look forward to your answer.",
    document: "Cover letter",
    dueOn: "December 7, 2026",
    "staff.name": "Robin Sato",
    "colleague.name": "Mara Lindqvist",
    days: "7",
    postings: "PACS Administrator: 2 overdue, 3 due within three days",
  },
  es: {
    "candidate.givenName": "Renée",
    "candidate.familyName": "Okafor",
    "posting.title": "PACS Administrator",
    reference: "RN-7K4M-2QXD",
    link: "",
    applications: "",
    lostLink: "",
    reasons: "«¿Tiene una licencia de radiografía vigente?»\nEl trabajo no se puede hacer sin licencia.",
    contact: "Oficina de empleo, careers@example.org",
    replyBy: "14 de diciembre de 2026",
    earlierOn: "3 de noviembre de 2026",
    expiresOn: "28 de diciembre de 2026",
    stage: "Entrevista",
    message: "¿Podría decirnos a partir de cuándo podría empezar?\n\nQuedamos a la espera de su respuesta.",
    document: "Carta de presentación",
    dueOn: "7 de diciembre de 2026",
    "staff.name": "Robin Sato",
    "colleague.name": "Mara Lindqvist",
    days: "7",
    postings: "PACS Administrator: 2 con retraso, 3 en los próximos tres días",
  },
};

/** Made-up people and postings for a preview; every link leads to the portal's own front page. */
export function sampleValues(language: string, publicUrl: string): Values {
  const sample = samples[language] ?? samples.en;
  const link = `${publicUrl}/postings`;
  return { ...sample, link, lostLink: `${publicUrl}/status`, applications: `${sample["posting.title"]}, ${sample.reference}:\n${link}` };
}

/** Every placeholder that a template may hold: what it stands for, told to whoever edits, and how it looks in a preview. */
export const placeholders = {
  "candidate.givenName": { meaning: "The candidate's given name", sample: "Renée" },
  "candidate.familyName": { meaning: "The candidate's family name", sample: "Okafor" },
  "posting.title": { meaning: "The posting's title", sample: "PACS Administrator" },
  "organization.name": { meaning: "Your organization's name", sample: "" },
  reference: { meaning: "The application's reference", sample: "RN-7K4M-2QXD" },
  link: { meaning: "The link to follow", sample: "https://careers.example.org/status/sample" },
  reasons: { meaning: "The answers that rule the application out, each with the posting's reason", sample: "“Do you hold an active radiography license?”\nThe work cannot be done without a license." },
  contact: { meaning: "Whom to ask, as the posting says it", sample: "Careers desk, careers@example.org" },
  replyBy: { meaning: "The day by which the candidate hears back", sample: "December 14, 2026" },
  expiresOn: { meaning: "The day until which the link works", sample: "December 28, 2026" },
  stage: { meaning: "Where the application stands, in the candidate's words", sample: "Interview" },
  message: { meaning: "The text that a colleague wrote", sample: "Could you tell us from when you could begin?\n\nWe look forward to your answer." },
  document: { meaning: "The document that is asked for", sample: "Cover letter" },
  "staff.name": { meaning: "The name of the colleague who gets the mail", sample: "Robin Sato" },
  "colleague.name": { meaning: "The name of the colleague who did it", sample: "Mara Lindqvist" },
  days: { meaning: "For how many days the link works", sample: "7" },
  postings: { meaning: "The postings with candidates who wait for an answer", sample: "PACS Administrator: 2 overdue, 3 due within three days" },
} as const satisfies Readonly<Record<string, { readonly meaning: string; readonly sample: string }>>;

export type Placeholder = keyof typeof placeholders;

export function isPlaceholder(name: string): name is Placeholder {
  return Object.hasOwn(placeholders, name);
}

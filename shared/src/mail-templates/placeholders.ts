/** Every placeholder that a template may hold, and what it stands for, told to whoever edits. */
export const placeholders = {
  "candidate.givenName": "The candidate's given name",
  "candidate.familyName": "The candidate's family name",
  "posting.title": "The posting's title",
  "organization.name": "Your organization's name",
  reference: "The application's reference",
  link: "The link to follow; behind words and a colon it becomes a button",
  applications: "The applications, each with its link; in a paragraph of its own they become buttons",
  lostLink: "Where a candidate who has lost the link asks for a new one",
  reasons: "The answers that rule the application out, each with the posting's reason",
  contact: "Whom to ask, as the posting says it",
  replyBy: "The day by which the candidate hears back",
  earlierOn: "The day on which the first application came in",
  expiresOn: "The day until which the link works",
  stage: "Where the application stands, in the candidate's words",
  message: "The text that a colleague wrote",
  document: "The document that is asked for",
  dueOn: "The day by which the document is wanted",
  "staff.name": "The name of the colleague who gets the mail",
  "colleague.name": "The name of the colleague who did it",
  days: "For how many days the link works",
  postings: "The postings with candidates who wait for an answer",
} as const satisfies Readonly<Record<string, string>>;

export type Placeholder = keyof typeof placeholders;

import type { Placeholder } from "./placeholders.ts";

interface MailKindShape {
  /** As the list of templates calls it. */
  readonly label: string;
  /** When the mail goes out, in a sentence. */
  readonly sentWhen: string;
  readonly audience: "CANDIDATE" | "STAFF";
  /** What the template may name. */
  readonly placeholders: readonly Placeholder[];
  /** What its text must name: without it the mail would be of no use. */
  readonly required: readonly Placeholder[];
}

/** Every mail that is made from a template. A new kind needs its entry here and its text in each language; then `composeFromTemplate` knows it. */
export const mailKinds = {
  APPLICATION_RECEIVED: {
    label: "Application received",
    sentWhen: "As soon as an application has come in.",
    audience: "CANDIDATE",
    placeholders: ["candidate.givenName", "candidate.familyName", "posting.title", "organization.name", "reference", "replyBy", "link", "lostLink"],
    required: ["link"],
  },
  APPLICATION_KNOCKED_OUT: {
    label: "Application ruled out by an answer",
    sentWhen: "As soon as an application has come in with an answer that the posting rules out.",
    audience: "CANDIDATE",
    placeholders: ["candidate.givenName", "candidate.familyName", "posting.title", "organization.name", "reference", "reasons", "contact", "link", "lostLink"],
    required: ["reasons", "link"],
  },
  STAGE_CHANGED: {
    label: "Application moved on",
    sentWhen: "When somebody moves an application to another stage and chooses to tell the candidate.",
    audience: "CANDIDATE",
    placeholders: ["candidate.givenName", "candidate.familyName", "posting.title", "organization.name", "reference", "stage", "link"],
    required: ["link"],
  },
  DECLINE_LETTER: {
    label: "Decline letter",
    sentWhen: "When somebody declines an application; the text can be changed for each candidate before it is sent.",
    audience: "CANDIDATE",
    placeholders: ["candidate.givenName", "candidate.familyName", "posting.title", "organization.name", "reference"],
    required: [],
  },
  CLOSING_LETTER: {
    label: "Closing letter",
    sentWhen: "When a posting has closed, to the candidates who have had no answer; the text can be changed before it is sent.",
    audience: "CANDIDATE",
    placeholders: ["candidate.givenName", "candidate.familyName", "posting.title", "organization.name", "reference"],
    required: [],
  },
  SENT_AGAIN: {
    label: "Sent again: replace the first one",
    sentWhen: "When another application comes in from an address that has applied to the posting, before anybody has begun to read the first one.",
    audience: "CANDIDATE",
    placeholders: ["posting.title", "organization.name", "earlierOn", "link"],
    required: ["link"],
  },
  SENT_AGAIN_IN_REVIEW: {
    label: "Sent again: the first one is being read",
    sentWhen: "When another application comes in from an address that has applied to the posting, and somebody has begun to read the first one.",
    audience: "CANDIDATE",
    placeholders: ["posting.title", "organization.name", "earlierOn", "link"],
    required: ["link"],
  },
  STATUS_LINK: {
    label: "New status links",
    sentWhen: "When somebody asks for the links to their applications anew.",
    audience: "CANDIDATE",
    placeholders: ["candidate.givenName", "candidate.familyName", "organization.name", "applications"],
    required: ["applications"],
  },
  EMAIL_TO_CONFIRM: {
    label: "Address to confirm",
    sentWhen: "When a candidate gives another e-mail address, to that address.",
    audience: "CANDIDATE",
    placeholders: ["posting.title", "organization.name", "reference", "days", "link"],
    required: ["link"],
  },
  EMAIL_CHANGING: {
    label: "Address is being changed",
    sentWhen: "When a candidate gives another e-mail address, to the one before.",
    audience: "CANDIDATE",
    placeholders: ["candidate.givenName", "candidate.familyName", "posting.title", "organization.name", "reference", "days", "link"],
    required: ["link"],
  },
  DATA_DELETED: {
    label: "Data deleted",
    sentWhen: "When a candidate has deleted what their application held; the last mail to them.",
    audience: "CANDIDATE",
    placeholders: ["posting.title", "organization.name"],
    required: [],
  },
  MESSAGE_RECEIVED: {
    label: "New message",
    sentWhen: "When a colleague writes to a candidate; not again while the message waits unread, within a day. The text is filled in only where the settings say so.",
    audience: "CANDIDATE",
    placeholders: ["candidate.givenName", "candidate.familyName", "posting.title", "organization.name", "reference", "message", "link"],
    required: ["link"],
  },
  DOCUMENT_ASKED: {
    label: "Document asked for",
    sentWhen: "When a colleague asks a candidate for another document.",
    audience: "CANDIDATE",
    placeholders: ["candidate.givenName", "candidate.familyName", "posting.title", "organization.name", "reference", "document", "message", "dueOn", "link"],
    required: ["document", "link"],
  },
  DOCUMENT_REMINDER: {
    label: "Reminder of a document",
    sentWhen: "Two days before the day by which a document is wanted, to a candidate who has not added it.",
    audience: "CANDIDATE",
    placeholders: ["candidate.givenName", "candidate.familyName", "posting.title", "organization.name", "reference", "document", "message", "dueOn", "link"],
    required: ["document", "link"],
  },
  DRAFT_LINK: {
    label: "Link to a draft",
    sentWhen: "When somebody asks for a link to go on with an application on another device.",
    audience: "CANDIDATE",
    placeholders: ["posting.title", "organization.name", "expiresOn", "link"],
    required: ["link"],
  },
  DRAFT_REMINDER: {
    label: "Reminder of a draft",
    sentWhen: "Before the posting closes or the draft expires, to whoever asked for a link to it and has not sent it.",
    audience: "CANDIDATE",
    placeholders: ["posting.title", "organization.name", "expiresOn", "link"],
    required: ["link"],
  },
  ALERT_CONFIRMATION: {
    label: "Alert to confirm",
    sentWhen: "When somebody asks to hear of new postings by e-mail.",
    audience: "CANDIDATE",
    placeholders: ["organization.name", "days", "link"],
    required: ["link"],
  },
  CANDIDATE_WROTE: {
    label: "A candidate has written",
    sentWhen: "When a candidate writes to the hiring team, to the posting's team and to whoever wrote to them before; not again while the message waits unread, within a day.",
    audience: "STAFF",
    placeholders: ["staff.name", "candidate.givenName", "candidate.familyName", "posting.title", "organization.name", "reference", "link"],
    required: ["link"],
  },
  DOCUMENT_SENT: {
    label: "A document has come in",
    sentWhen: "When a candidate adds a document that a colleague asked for, to that colleague.",
    audience: "STAFF",
    placeholders: ["staff.name", "candidate.givenName", "candidate.familyName", "posting.title", "organization.name", "reference", "document", "link"],
    required: ["link"],
  },
  STAFF_INVITATION: {
    label: "Invitation of a colleague",
    sentWhen: "When an administrator invites somebody to Rounds.",
    audience: "STAFF",
    placeholders: ["staff.name", "colleague.name", "organization.name", "days", "link"],
    required: ["link"],
  },
  APPROVAL_WANTED: {
    label: "Approval wanted",
    sentWhen: "When somebody asks the hiring managers of a posting to approve its text.",
    audience: "STAFF",
    placeholders: ["staff.name", "colleague.name", "posting.title", "organization.name", "link"],
    required: ["link"],
  },
  POSTING_APPROVED: {
    label: "Posting approved",
    sentWhen: "When a hiring manager has approved a posting's text, to whoever asked.",
    audience: "STAFF",
    placeholders: ["staff.name", "colleague.name", "posting.title", "organization.name", "message", "link"],
    required: ["link"],
  },
  CHANGES_WANTED: {
    label: "Changes wanted",
    sentWhen: "When a hiring manager asks for changes to a posting's text, to whoever asked for approval.",
    audience: "STAFF",
    placeholders: ["staff.name", "colleague.name", "posting.title", "organization.name", "message", "link"],
    required: ["link"],
  },
  REPLY_DIGEST: {
    label: "Candidates who wait",
    sentWhen: "Every morning on which somebody waits for an answer that is overdue or due within three days, to each posting's team.",
    audience: "STAFF",
    placeholders: ["staff.name", "organization.name", "postings", "link"],
    required: ["postings", "link"],
  },
} as const satisfies Readonly<Record<string, MailKindShape>>;

export type MailKind = keyof typeof mailKinds;

export const mailKindNames = Object.keys(mailKinds).filter(isMailKind);

/** Mail about an application that is a colleague's, not the candidate's. */
export function isStaffMail(kind: string): boolean {
  return isMailKind(kind) && mailKinds[kind].audience === "STAFF";
}

export function isMailKind(name: string): name is MailKind {
  return Object.hasOwn(mailKinds, name);
}

/** What a mail of the kind is filled with; the organization's name comes by itself. An empty text leaves its paragraph out where nothing else stands in it. */
export type MailValues<Kind extends MailKind> = Readonly<Record<Exclude<(typeof mailKinds)[Kind]["placeholders"][number], "organization.name">, string>>;

export function placeholdersOf(kind: MailKind): readonly Placeholder[] {
  return mailKinds[kind].placeholders;
}

export function requiredPlaceholdersOf(kind: MailKind): readonly Placeholder[] {
  return mailKinds[kind].required;
}

/** Limits of a template, in UTF-16 code units, as a browser's `maxlength` counts. */
export const mailTemplateLimits = { subject: 200, body: 5_000 } as const;

export interface MailText {
  readonly subject: string;
  /** Plain text; an empty line parts paragraphs. */
  readonly body: string;
}

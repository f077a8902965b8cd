import type { MailKind, MailText } from "../kinds.ts";

/** The mails as they come with Rounds, in English. */
export const mails: Readonly<Record<MailKind, MailText>> = {
  APPLICATION_RECEIVED: {
    subject: "We have your application: {{posting.title}}",
    body: `Dear {{candidate.givenName}} {{candidate.familyName}},

Thank you for applying for {{posting.title}} at {{organization.name}}. Your application and its documents have arrived and are kept safely.

You hear back from us by {{replyBy}}.

Your reference is {{reference}}. The link below shows at any time where your application stands, and lets you withdraw it. Keep it to yourself: whoever has it can do the same.

See where your application stands: {{link}}

If you ever lose the link, ask for a new one at {{lostLink}}.

{{organization.name}}`,
  },
  APPLICATION_KNOCKED_OUT: {
    subject: "We have your application: {{posting.title}}",
    body: `Dear {{candidate.givenName}} {{candidate.familyName}},

Thank you for applying for {{posting.title}} at {{organization.name}}. Your application and its documents have arrived and are kept safely.

An answer that you gave means that this position is not possible, so your application does not go on. This is what the posting says about it:

{{reasons}}

If the answer was a mistake, you can apply again while the posting is open.

This is whom to ask: {{contact}}

Your reference is {{reference}}. The link below shows your application at any time. Keep it to yourself: whoever has it can see the same.

See your application: {{link}}

If you ever lose the link, ask for a new one at {{lostLink}}.

{{organization.name}}`,
  },
  STAGE_CHANGED: {
    subject: "News of your application: {{posting.title}}",
    body: `Dear {{candidate.givenName}} {{candidate.familyName}},

Your application for {{posting.title}} at {{organization.name}} has moved on. It stands here now: {{stage}}.

The link below shows what comes next.

See where your application stands: {{link}}

{{organization.name}}`,
  },
  DECLINE_LETTER: {
    subject: "Your application for {{posting.title}}",
    body: `Dear {{candidate.givenName}},

Thank you for applying for {{posting.title}} and for the time that you gave to it. We have read your application with care and have decided not to take it further.

You are welcome to apply to other postings of ours.

With kind regards,

{{organization.name}}`,
  },
  CLOSING_LETTER: {
    subject: "Your application for {{posting.title}}",
    body: `Dear {{candidate.givenName}},

Thank you for applying for {{posting.title}} and for your patience. The posting has closed, and we will not take your application further.

You are welcome to apply to other postings of ours.

With kind regards,

{{organization.name}}`,
  },
  SENT_AGAIN: {
    subject: "Which application counts? {{posting.title}}",
    body: `Hello,

Another application for {{posting.title}} at {{organization.name}} has come in from this address.

You applied before, on {{earlierOn}}. Nobody has begun to read that application, so you can replace it with what you just sent.

See both, and replace the first one: {{link}}

If the first one is to stay, or if it was not you who sent another, there is nothing to do: without your word nobody here reads the newer one.

{{organization.name}}`,
  },
  SENT_AGAIN_IN_REVIEW: {
    subject: "You have applied already: {{posting.title}}",
    body: `Hello,

Another application for {{posting.title}} at {{organization.name}} has come in from this address. Thank you for your interest.

You applied before, on {{earlierOn}}, and the hiring team has taken that application up already, so it is not replaced any more. You can give them what you just sent as well, or open your application to write them a message.

See both, and choose: {{link}}

If the first one is enough, or if it was not you who sent another, there is nothing to do: without your word nobody here reads the newer one.

{{organization.name}}`,
  },
  STATUS_LINK: {
    subject: "The way back to your applications at {{organization.name}}",
    body: `Dear {{candidate.givenName}} {{candidate.familyName}},

You asked for the way back to what you sent to {{organization.name}}. Here is a new link for each application; links that you had before no longer work. Keep them to yourself: whoever has one can do there what you can.

{{applications}}

If you did not ask for this, there is nothing to do: only this mailbox has the links.

{{organization.name}}`,
  },
  EMAIL_TO_CONFIRM: {
    subject: "Confirm your e-mail address: {{posting.title}}",
    body: `Hello,

Mail about the application {{reference}} for {{posting.title}} at {{organization.name}} is to come to this address from now on. Confirm with the link that the address is yours. The link works for {{days}} days; until then, mail goes to the address before.

Confirm this address: {{link}}

If you know nothing of this application, there is nothing to do: without a confirmation, nothing changes.

{{organization.name}}`,
  },
  EMAIL_CHANGING: {
    subject: "Your e-mail address is being changed: {{posting.title}}",
    body: `Dear {{candidate.givenName}} {{candidate.familyName}},

Another e-mail address was given for your application {{reference}} for {{posting.title}} at {{organization.name}}. It counts as soon as it is confirmed. If that was you, there is nothing to do.

If it was not you, keep this address with the link below. It works for {{days}} days, ends every link to your application that somebody else may have, and gives you a new one.

Keep this address: {{link}}

{{organization.name}}`,
  },
  DATA_DELETED: {
    subject: "Your data is deleted: {{posting.title}}",
    body: `Hello,

As you asked, what your application for {{posting.title}} at {{organization.name}} held is deleted: your name and addresses, answers, documents and messages. Links to it no longer work.

This is the last mail about it. You are welcome to apply again at any time.

{{organization.name}}`,
  },
  MESSAGE_RECEIVED: {
    subject: "A message about your application: {{posting.title}}",
    body: `Dear {{candidate.givenName}} {{candidate.familyName}},

{{organization.name}} has written to you about your application for {{posting.title}}.

{{message}}

Please answer on the page below: mail to this address is not read.

Read and answer: {{link}}

{{organization.name}}`,
  },
  DOCUMENT_ASKED: {
    subject: "A document for your application: {{posting.title}}",
    body: `Dear {{candidate.givenName}} {{candidate.familyName}},

For your application for {{posting.title}}, {{organization.name}} asks you for one more document: {{document}}.

{{message}}

Please add it by {{dueOn}}.

Add the document: {{link}}

{{organization.name}}`,
  },
  DOCUMENT_REMINDER: {
    subject: "Still wanted for your application: {{document}}",
    body: `Dear {{candidate.givenName}} {{candidate.familyName}},

For your application for {{posting.title}}, {{organization.name}} still waits for a document: {{document}}.

{{message}}

Please add it by {{dueOn}}. If you cannot, write to us on the same page.

Add the document: {{link}}

{{organization.name}}`,
  },
  DRAFT_LINK: {
    subject: "Go on with your application: {{posting.title}}",
    body: `Hello,

You asked for a link to go on with your application for {{posting.title}} at {{organization.name}}. It opens what you have typed so far, on any device, until {{expiresOn}}. Keep it to yourself: whoever has it can read the same.

Go on with your application: {{link}}

Nothing has been sent to us yet. If you did not ask for this link, there is nothing to do.

{{organization.name}}`,
  },
  DRAFT_REMINDER: {
    subject: "Your application is not sent yet: {{posting.title}}",
    body: `Hello,

Your application for {{posting.title}} at {{organization.name}} is kept, but not sent. You can go on with it until {{expiresOn}}.

Go on with your application: {{link}}

This is the only reminder. If you have changed your mind, there is nothing to do: what you typed is deleted then.

{{organization.name}}`,
  },
  ALERT_CONFIRMATION: {
    subject: "Confirm your alert: new postings at {{organization.name}}",
    body: `Hello,

Somebody, probably you, asked us to write to this address when {{organization.name}} has new postings. Open the link to see what was asked for, and confirm it there. The link works for {{days}} days.

See and confirm the alert: {{link}}

If it was not you, there is nothing to do: without a confirmation nothing more is sent, and the address is deleted.

{{organization.name}}`,
  },
  CANDIDATE_WROTE: {
    subject: "{{candidate.givenName}} {{candidate.familyName}} has written: {{posting.title}}",
    body: `Hello {{staff.name}},

{{candidate.givenName}} {{candidate.familyName}}, who applied for {{posting.title}}, has written to the hiring team. The message waits in the console.

Read and answer: {{link}}

{{organization.name}}`,
  },
  DOCUMENT_SENT: {
    subject: "{{document}} from {{candidate.givenName}} {{candidate.familyName}}",
    body: `Hello {{staff.name}},

{{candidate.givenName}} {{candidate.familyName}} has added what you asked for to the application for {{posting.title}} (reference {{reference}}): {{document}}.

Read it: {{link}}

{{organization.name}}`,
  },
  STAFF_INVITATION: {
    subject: "Set up your Rounds account",
    body: `Hello {{staff.name}},

{{colleague.name}} invites you to Rounds, where {{organization.name}} works on its postings and on the applications to them.

Choose a password to set up your account. The link works once, within {{days}} days; after that, ask {{colleague.name}} to invite you again.

Set up your account: {{link}}

If you did not expect this message, you can leave it unanswered.`,
  },
  APPROVAL_WANTED: {
    subject: "Please approve: {{posting.title}}",
    body: `Hello {{staff.name}},

{{colleague.name}} asks you to approve the posting “{{posting.title}}”. Read it as candidates will see it, then approve it or say what should change.

Read the posting: {{link}}

{{organization.name}}`,
  },
  POSTING_APPROVED: {
    subject: "Approved: {{posting.title}}",
    body: `Hello {{staff.name}},

{{colleague.name}} has approved the posting “{{posting.title}}”. It can be published as it stands.

{{message}}

Open the posting: {{link}}

{{organization.name}}`,
  },
  CHANGES_WANTED: {
    subject: "Changes wanted: {{posting.title}}",
    body: `Hello {{staff.name}},

{{colleague.name}} asks for changes to the posting “{{posting.title}}” before it goes out. It is a draft again.

{{message}}

Open the posting: {{link}}

{{organization.name}}`,
  },
  REPLY_DIGEST: {
    subject: "Candidates wait for an answer",
    body: `Hello {{staff.name}},

Candidates who applied to postings of yours wait for an answer that is overdue or due within three days:

{{postings}}

See who waits: {{link}}

{{organization.name}}`,
  },
};

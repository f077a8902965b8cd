import type { CandidateStage } from "../../applications/stages.ts";
import type { DatePart } from "../../applications/form-fields.ts";
import type { DocumentKind, DocumentMediaType } from "../../documents/kinds.ts";
import type { EmploymentType, PayPeriod, QuestionKind, WorkplaceType } from "../../postings/content.ts";
import type { DegreeLevel } from "../../resumes/facts.ts";
import type { Language } from "../language.ts";

export const language: Language = { name: "English", direction: "ltr", locale: "en-US" };

export const documents = {
  kinds: {
    RESUME: "Resume",
    COVER_LETTER: "Cover letter",
    TRANSCRIPT: "Transcript",
    CERTIFICATE: "Certificate",
    PORTFOLIO: "Portfolio",
    OTHER: "Other document",
  } satisfies Record<DocumentKind, string>,
  formats: {
    "application/pdf": "PDF",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word (DOCX)",
    "application/vnd.oasis.opendocument.text": "OpenDocument (ODT)",
    "application/rtf": "RTF",
    "text/plain": "plain text (TXT)",
  } satisfies Record<DocumentMediaType, string>,
  /** "PDF, Word (DOCX) or RTF, up to 10 MB". */
  accepted: (formats: string, size: string) => `${formats}, up to ${size}`,
};

/** What is wrong with what a candidate sent, and what to do about it: a sentence each. */
export const refusals = {
  givenName: { missing: "Enter your given name.", tooLong: (limit: number) => `Shorten the given name to ${limit} characters or fewer.`, unprintable: "Your given name has characters that cannot be printed. Type it again." },
  familyName: { missing: "Enter your family name.", tooLong: (limit: number) => `Shorten the family name to ${limit} characters or fewer.`, unprintable: "Your family name has characters that cannot be printed. Type it again." },
  email: { missing: "Enter your e-mail address.", tooLong: (limit: number) => `Shorten the e-mail address to ${limit} characters or fewer.`, invalid: "Enter an e-mail address like name@example.com." },
  phone: { tooLong: (limit: number) => `Shorten the phone number to ${limit} characters or fewer.`, invalid: "Enter a phone number like +1 555 010 0199, or leave it empty." },
  source: { tooLong: (limit: number) => `Shorten the source to ${limit} characters or fewer.`, unprintable: "The source has characters that cannot be printed." },
  document: {
    missing: (kind: string) => `Add your ${kind}.`,
    notAccepted: (kind: string) => `This posting does not accept this document: ${kind}. Remove it.`,
    twice: (kind: string) => `Send this document once: ${kind}.`,
    wrongFormat: (kind: string, format: string) => `This posting does not take the ${kind} as ${format}. Choose another file.`,
    infected: (kind: string) => `Our virus scanner found something in your ${kind}, so it cannot be sent. Choose another copy of it, ideally one that you have just saved again.`,
    tooLarge: (kind: string, size: string) => `This posting takes a ${kind} of at most ${size}. Choose a smaller file.`,
  },
  /** What a file that answers a question is called where a document has its kind. */
  answeringFile: "file",
  upload: {
    notFound: "This upload is not there, or it waited too long and was removed. Upload the document again.",
    used: "This upload belongs to an application already. Upload the document again.",
    tooMany: "Too many files came from your connection. Wait a few minutes, then choose this file and send again.",
  },
  file: {
    FILE_EMPTY: () => "The file is empty and was not kept. Send a file that has content.",
    FILE_TOO_LARGE: (size: string) => `The file is larger than ${size} and was not kept. Send a smaller file.`,
    FILE_TYPE_NOT_ACCEPTED: () => "The file's content is not of an accepted type and was not kept. Save it as PDF, Word (DOCX), OpenDocument (ODT), RTF, or plain text (TXT) and send it again.",
    FILE_INFECTED: () => "Our virus scanner found something in this file, so it was not kept. Choose another copy of it, ideally one that you have just saved again.",
  },
  question: {
    unknown: "This posting does not ask one of the questions that were answered.",
    twice: (question: string) => `Answer this question once: ${question}`,
    missing: {
      SHORT_TEXT: (question: string) => `Answer this question: ${question}`,
      LONG_TEXT: (question: string) => `Answer this question: ${question}`,
      SINGLE_CHOICE: (question: string) => `Choose an answer: ${question}`,
      MULTIPLE_CHOICE: (question: string) => `Choose an answer: ${question}`,
      YES_NO: (question: string) => `Choose an answer: ${question}`,
      NUMBER: (question: string) => `Answer this question with a number: ${question}`,
      DATE: (question: string) => `Answer this question with a date: ${question}`,
      FILE: (question: string) => `Add a file: ${question}`,
    } satisfies Record<QuestionKind, (question: string) => string>,
    /** Each is followed by a colon and the question. */
    fault: {
      oneAnswer: "Give one answer to this question",
      oneNumber: "Give one number",
      oneDate: "Give one date",
      oneFile: "Send one file",
      oneChoice: "Choose one answer",
      listed: "Choose from the answers listed",
      number: "Answer with a number in digits, such as 12 or 2.5",
      tooLong: (limit: number) => `Shorten this answer to ${limit} characters or fewer`,
      unprintable: "This answer has characters that cannot be printed. Type it again",
      wholeDate: "Give a date with month, day and year",
      datePartMissing: {
        month: "Add the month to this date",
        day: "Add the day to this date",
        year: "Add the year to this date",
        "month day": "Add the month and the day to this date",
        "month year": "Add the month and the year to this date",
        "day year": "Add the day and the year to this date",
      },
      fullYear: "Give the year of this date with four digits",
      notOnCalendar: "This day is not on the calendar; look at the date again",
    },
  },
  /** Why a resume proposes nothing; it is kept all the same. */
  reading: {
    tooMany: "Too many resumes came from your connection to be read. Fill in the form yourself, or try again in a few minutes.",
    unreadable: "Our program could not read this resume. It is kept and can be sent as it is; fill in the form yourself.",
    notScanned: "This resume is still being checked for viruses, and is not read before. It is kept and can be sent as it is; fill in the form yourself.",
    withoutText: "This resume holds no text that our program can read, like a scan or a photo. It is kept and can be sent as it is; fill in the form yourself.",
  },
  /** What is confirmed beside the documents. */
  profile: {
    tooMany: {
      links: (limit: number) => `Give at most ${limit} web addresses.`,
      employers: (limit: number) => `Give at most ${limit} employers.`,
      degrees: (limit: number) => `Give at most ${limit} degrees.`,
      credentials: (limit: number) => `Give at most ${limit} credentials.`,
    },
    noLink: (text: string) => `Enter web addresses like https://example.org, one a line. This is none: ${text}`,
    linkTooLong: (limit: number) => `Shorten the web address to ${limit} characters or fewer.`,
    nameless: "A fact without a name says nothing. Leave it out.",
    tooLong: (limit: number) => `Shorten each fact to ${limit} characters or fewer.`,
    unprintable: "A fact has characters that cannot be printed. Leave it out.",
    backwards: "A position ends before it begins. Leave it out.",
    noYear: (first: number, last: number) => `A year lies between ${first} and ${last}.`,
  },
  posting: {
    notFound: "There is no such posting.",
    closed: "This posting no longer takes applications. Nothing was sent.",
  },
  key: {
    missing: "Give an idempotency key: a text that is new for each application and the same for each retry, such as a UUID.",
    tooLong: (limit: number) => `An idempotency key has at most ${limit} characters.`,
    reused: "This idempotency key was used for another content. Use a new key for a new application.",
    /** The same, for a person with a form. */
    sentBefore: "You have sent this application already, with other content. Its receipt is in your e-mail. Send again only if this one is to be kept as well.",
  },
  contact: {
    tooMany: "Too many addresses were changed from your connection. Wait an hour, then try again.",
    tooManyToday: (limit: number) => `The address of an application can be changed ${limit} times a day. Try again tomorrow.`,
    linkExpired: "This link does nothing any more: it was used, has expired, or a newer one was mailed.",
  },
  deletion: {
    hired: "You were hired by this application, so it belongs to your employment and is not deleted here. Write to the people who hired you.",
  },
  renewal: {
    tooMany: "Too many links were asked for from your connection. Wait an hour, then try again.",
  },
  draft: {
    tooLong: "This is more text than can be kept for another device. Shorten your longest answers, or send the application from here.",
    tooMany: "Too many links were asked for from your connection. Wait an hour, then try again. What you typed is kept in this browser.",
  },
};

/** What every page of the careers site shows. */
export const site = {
  skipToContent: "Skip to content",
  careers: "Careers",
  allPostings: "All postings",
  about: (organization: string) => `About ${organization}`,
  staffSignIn: "Staff sign-in",
  languages: "Languages",
  seeAllPostings: "See all postings",
  lostLink: "Find your application",
};

/** What every form shows. */
export const forms = {
  optional: " (optional)",
  error: "Error: ",
  problem: "There is a problem",
  everythingKept: "Everything that you entered is kept.",
  dateExample: "For example 3 14 2027.",
  dateOrder: ["month", "day", "year"] as readonly DatePart[],
  dateParts: { month: "Month", day: "Day", year: "Year" } satisfies Record<DatePart, string>,
  /** Names of months as people type them; the first three letters are enough. */
  months: ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"],
  yes: "Yes",
  no: "No",
};

/** The application form and what becomes of it. */
export const apply = {
  title: (posting: string) => `Apply: ${posting}`,
  errorTitle: (title: string) => `Error: ${title}`,
  backToPosting: "Back to the posting",
  until: (deadline: string) => `Applications are taken until ${deadline}.`,
  whomToAsk: (contact: string) => `Whom to ask: ${contact}`,
  aboutYou: "About you",
  givenName: "Given name",
  familyName: "Family name",
  email: "E-mail address",
  emailHint: "Your receipt and every answer go here.",
  phone: "Phone number",
  documents: "Documents",
  questions: "Questions",
  chooseAll: "Choose all that apply.",
  onlyIf: (answer: string, question: string) => `Only if you answered ${answer} to “${question}”:`,
  knockOut: (answer: string, reason: string) => `With the answer ${answer}, this position is not possible: ${reason} You may send the application all the same; if the answer is a mistake, mend it first.`,
  quoted: (text: string) => `“${text}”`,
  send: "Send",
  futureOpenings: "Keep my application and tell me about future openings (optional)",
  whoReads: "What you send is read by the people who hire for this position and by nobody else. You can withdraw it later with the link on your receipt.",
  /** Beside a field that is hidden from people. */
  leaveEmpty: "Leave this field empty",
  continue: "Continue",
  sendApplication: "Send application",
  keptInBrowser: "What you type is kept in this browser until you send it.",
  clear: "Clear the form",
  cleared: "The form is cleared.",
  undo: "Undo",
  sentElsewhere: "This application was sent in another tab. Its receipt is in your e-mail; there is nothing left to do here.",
  sentBefore: (date: string) => `You sent an application for this posting from this browser on ${date}. The link in its receipt shows where it stands.`,
  uploadsUnderWay: "Your documents are on their way. The application is sent as soon as they have arrived.",
  sending: "Sending your application.",
  check: {
    title: "Check your answers",
    lead: "Nothing has been sent yet. Look through your answers; you can change each of them.",
    change: "Change",
    /** What is changed, for those who do not see where the button stands. */
    changeOf: (label: string) => `Change: ${label}`,
    notGiven: "Not given",
    name: "Name",
    crowded: "Many applications are coming in at the moment, so this one has to show that a person sends it. Nothing is lost.",
    patience: "Your browser does that by itself in a moment. If nothing happens, wait for 20 seconds and press the button again.",
    working: "One moment: your browser is answering a question of arithmetic. Your application is sent right after.",
    wishes: "Your wishes",
    futureOpenings: "Future openings",
    keepMe: "Keep my application and tell me about them",
    doNotKeepMe: "No",
    sent: "By sending, you confirm that your answers are true as far as you know.",
  },
  draft: {
    save: "Save and go on later",
    hint: (days: number) => `We send a link to your e-mail address; it opens this form on any device for ${days} days.`,
    sentTitle: "Your draft is saved",
    sentLead: (days: number) => `A link is on its way to your e-mail address. It opens the form as you left it, on any device, for ${days} days.`,
    sentSecret: "Treat the link like a key: whoever has it can read the draft and go on with it.",
    opened: "This is your draft, as you saved it. Nothing has been sent yet.",
    goneTitle: "This draft is no longer here",
    gone: (days: number) => `The link opens nothing: a draft is kept for ${days} days and ends when it is sent. If you sent it, its receipt is in your e-mail.`,
  },
  links: "Links",
  linksHint: "Web addresses of a profile or your work, one a line.",
  otherDocuments: "Other documents",
  resume: {
    title: "Your resume",
    canFill: "It can fill in the form for you. You check everything before it is sent.",
    read: "Read my resume",
    readHint: "Fills in the fields that are still empty. Nothing is sent yet.",
    chooseFirst: "Choose your resume, then have it read.",
    reading: "Reading your resume.",
    readingFailed: "Your resume could not be read just now. It is kept; fill in the form yourself.",
    nothingFound: "We found nothing in your resume that we are sure of. Please fill in the form yourself.",
    nothingNew: "We read your resume. Your fields say the same already.",
    filled: (count: number) => (count === 1 ? "One field is filled in from your resume. Please check it." : `${count} fields are filled in from your resume. Please check them.`),
    fromLine: (line: number, excerpt: string) => `From line ${line} of your resume: “${excerpt}”`,
    check: "Filled in from your resume, please check.",
    undo: "Undo",
    undoFor: (field: string) => `Undo: ${field}`,
    says: (text: string) => `Your resume says: ${text}`,
    useIt: "Use it",
    useItFor: (field: string) => `Use it: ${field}`,
    json: {
      have: "Have a JSON Resume?",
      label: "JSON Resume",
      hint: "A .json file after jsonresume.org. It fills in the form; it is not sent as your resume.",
      NO_JSON: "This file is no JSON. Choose a JSON Resume, or fill in the form yourself. Nothing was changed.",
      NO_RESUME: "This file is no JSON Resume: it has no basics, work, education or certificates. Choose another file, or fill in the form yourself. Nothing was changed.",
      TOO_LARGE: (size: string) => `This file is larger than ${size}, too large for a JSON Resume. Nothing was changed.`,
    },
    facts: {
      title: "What your resume says",
      ask: "Untick what is wrong, then use the rest. Nothing of it is sent otherwise.",
      tick: "Tick what the hiring team should read beside your documents.",
      checkTitle: "Beside your documents",
      checkLabel: "From your resume",
      use: "Use these",
      leaveOut: "Leave them out",
      used: "What is ticked goes to the hiring team with your application.",
      leftOut: "None of this goes along. You can still tick single facts.",
    },
  },
  closed: {
    title: "This posting has closed",
    sentence: "It stopped taking applications while you were filling in the form, so yours was not sent. We are sorry for the trouble.",
    elsewhere: "See what else is open",
    entered: "What you entered",
    copy: "It is in no application. You can copy it from here.",
    answer: (position: number) => `Answer ${position}`,
    file: "File",
  },
};

/** Facts of a person: where they worked, what they learned, what they hold. */
export const facts = {
  links: "Links",
  employers: "Work",
  degrees: "Education",
  credentials: "Credentials",
  levels: {
    HIGH_SCHOOL: "High school diploma",
    VOCATIONAL: "Vocational diploma",
    ASSOCIATE: "Associate degree",
    BACHELOR: "Bachelor's degree",
    MASTER: "Master's degree",
    DOCTORATE: "Doctorate",
  } satisfies Record<DegreeLevel, string>,
  /** "Bachelor's degree, Health Informatics". */
  levelIn: (level: string, field: string) => `${level}, ${field}`,
  years: (from: number, to: number) => (from === to ? String(from) : `${from} to ${to}`),
  since: (from: number) => `since ${from}`,
};

/** A file on its way from the browser, and what became of it. Sizes come as text: "1.5 MB". */
export const uploads = {
  kept: (name: string, size: string) => `${name}, ${size}, kept`,
  replace: "Choose another file to replace it.",
  remove: "Remove",
  removed: (name: string) => `${name} is removed.`,
  cancel: "Cancel",
  cancelled: (name: string) => `The upload of ${name} is cancelled.`,
  tryNow: "Try again now",
  /** What the progress bar is called: "Upload of resume". */
  progressOf: (document: string) => `Upload of ${document}`,
  begins: (name: string, size: string) => `Uploading ${name}, ${size}.`,
  progress: (sent: string, total: string) => `${sent} of ${total}`,
  progressWithTime: (sent: string, total: string, timeLeft: string) => `${sent} of ${total}, ${timeLeft}`,
  timeLeft: {
    moment: "a few seconds left",
    seconds: (count: number) => `about ${count} seconds left`,
    minutes: (count: number) => (count === 1 ? "about a minute left" : `about ${count} minutes left`),
    longer: "more than an hour left",
  },
  percent: (name: string, percent: number) => `${name}: ${percent} percent uploaded.`,
  waits: "The connection is lost. The upload goes on by itself.",
  waitsWith: (arrived: string, total: string) => `The connection is lost. ${arrived} of ${total} have arrived and are kept; the upload goes on by itself.`,
  doesNotGetThrough: "The upload does not get through. It is tried again and again; you can also send the form as it is: the file goes with it.",
  goesOn: (name: string) => `The upload of ${name} goes on.`,
  chooseAgain: (name: string) => `${name} was on its way when this page was left. Choose it again: the upload goes on from where it stopped.`,
  empty: (name: string) => `${name} is empty. Choose the file again or another one.`,
  tooLarge: (name: string, size: string, limit: string) => `${name} is too large: ${size}. Choose a file of at most ${limit}.`,
  otherFormat: (name: string, endings: string) => `${name} has a format that is not accepted here. Choose one that ends in ${endings}.`,
  unreadable: (name: string) => `${name} can no longer be read: it was changed, moved or removed since it was chosen. Choose it again.`,
  dropHere: "You can also drop the file here, or paste it.",
  oneAtATime: "One file goes here. Drop them one by one, each on its own field.",
  photos: {
    take: "Photograph it",
    title: (document: string) => `Photos of ${document}`,
    /** Of a file; the document by its own name: "Resume.pdf". */
    fileName: (document: string) => `${document}.pdf`,
    page: (number: number) => `Page ${number}`,
    remove: "Remove",
    removePage: (number: number) => `Remove page ${number}`,
    add: "Add a page",
    use: (count: number) => (count === 1 ? "Use this page" : `Use these ${count} pages`),
    discard: "Discard",
    added: (number: number) => `Page ${number} is added.`,
    removed: (number: number) => `Page ${number} is removed.`,
    discarded: "The photos are discarded.",
    unreadable: (name: string) => `${name} cannot be read as a picture. Take it again, or choose a JPEG or PNG picture.`,
    tooMany: (limit: number) => `A document has at most ${limit} photographed pages. Use these, or choose a file instead.`,
  },
};

/** Where an application stands. */
export const stages = {
  RECEIVED: "Received",
  IN_REVIEW: "In review",
  INTERVIEW: "Interview",
  OFFER: "Offer",
  HIRED: "Hired",
  DECLINED: "Not selected",
  WITHDRAWN: "Withdrawn",
} satisfies Record<CandidateStage, string>;

/** By when people hear back, and what keeps word from reaching them. */
export const replies = {
  within: (days: number) => (days === 1 ? "Everybody who applies hears back within one day." : `Everybody who applies hears back within ${days} days.`),
  by: (day: string) => `You hear back by ${day}.`,
  bounced: "Mail to your e-mail address came back to us, so what we wrote did not reach you. Look here for news, and tell us another address.",
};

/** The page of an application. */
export const status = {
  notFound: {
    title: "Application not found",
    sentence: "This link opens no application. Check that it was copied whole. A link ends when a new one is asked for.",
    lost: "Lost your link? Ask for a new one.",
  },
  contact: {
    heading: "How we reach you",
    name: "Name",
    /** Given name, then family name. */
    fullName: (givenName: string, familyName: string) => `${givenName} ${familyName}`,
    noPhone: "Not given",
    change: "Change these details",
    saved: "Your details are saved.",
    unconfirmed: (email: string) => `A link is on its way to ${email}. Open it to confirm the address; until then, mail goes to the one above.`,
    title: "Change your details",
    lead: "The people who hire for this position see the change at once.",
    emailHint: "Another address gets a link to confirm it. The change is for this application alone.",
    save: "Save",
    back: "Back to your application",
    kept: "Nothing was changed. What you typed is kept.",
    confirmTitle: "Confirm your e-mail address",
    confirmLead: (email: string) => `Mail about your application comes to ${email} from then on.`,
    confirm: "Confirm this address",
    undoTitle: "Keep your e-mail address",
    undoLead: "If you did not change the address, keep the one that you had. Every link to your application that was given out before ends, and you get a new one.",
    undo: "Keep my address",
    goneTitle: "This link does nothing any more",
    gone: "It was used, has expired, or a newer one was mailed. If you have lost the way to your application, ask for a new link.",
  },
  data: {
    heading: "Your data",
    what: "You can have everything that is kept about you and this application as one file: what you gave, your documents, what was written between you and the hiring team, and what became of it.",
    download: "Download my data (ZIP)",
    delete: "Delete my data",
  },
  deletion: {
    title: "Delete your data?",
    lead: (posting: string) => `Your application for ${posting} is taken out of the selection, and what it holds is deleted for good. This cannot be undone.`,
    goesHeading: "What is deleted",
    goes: [
      "Your name, e-mail address and phone number in this application",
      "Your answers, what you confirmed beside your documents, and your wishes",
      "Your documents and every file with them",
      "The messages between you and the hiring team, and their notes about you",
      "Forms that you have begun and alerts for new postings with this e-mail address",
      "To which address mail about this application went",
    ],
    staysHeading: "What stays",
    stays: ["A line without your name that counts: the reference, the position, the last stage and the times", "Other applications of yours; delete each with its own link", "Backups of the hospital, until they are replaced"],
    download: "If you want to have it before, go back and download your data. One last mail confirms that it is deleted.",
    confirm: "Delete my data",
    keep: "Back to your application",
    notAllowedTitle: "This application is not deleted here",
    doneTitle: "Your data is deleted",
    done: "What your application held is gone. One last mail confirms it; after that, nothing more comes from us about it.",
  },
  renew: {
    title: "Lost your link?",
    lead: "Enter the e-mail address with which you applied. We send a new link for each of your applications to it.",
    hint: "The links go to this address and nowhere else.",
    send: "Send me the links",
    sentTitle: "Look into your mailbox",
    sentLead: "If there are applications with this address, a mail with their links is on its way to it. As soon as it is, links from before no longer work.",
    sentHint: (limit: number) => `If no mail comes, look among the unwanted mail, or type the address anew: it has to be the one in your application. An address gets at most ${limit} such mails a day.`,
  },
};

/** Questions for statistics, after an application; the questions themselves are in shared/src/self-identification/forms. */
export const selfIdentification = {
  title: "Voluntary questions for statistics",
  lead: "Your application has been received, and nothing here is part of it.",
  promises: [
    "Answering is voluntary. If you answer nothing, nothing follows from it.",
    "What you choose only adds one to a count for the year. It is kept apart from your application, without your name, the position or the day.",
    "Nobody who decides about your application can see it. The employer sees counts of ten people or more, for all its positions together and once the year has ended.",
    "Because nothing connects an answer with you, it cannot be shown to you, changed or taken back later, and is not among the data that you can download or delete.",
  ],
  send: "Send my answers",
  skip: "To answer nothing, close this page, or",
  skipLink: "see all postings",
  tooMany: "Too many answers came from your connection. Wait an hour, then try again.",
  kept: "What you chose is still there.",
  thanks: { title: "Thank you", sentence: "That was all. If you chose answers, they were counted; this link cannot be used again." },
  gone: { title: "These questions are closed", sentence: "The link is incomplete or older than a week, or the employer no longer asks. Nothing follows from it for your application." },
  invitation: {
    title: "Voluntary questions for statistics",
    text: "The employer asks everybody who applies a few questions about groups that the law protects. Answering is voluntary, happens apart from your application, and nobody who decides about it sees an answer.",
    link: "Look at the questions",
    once: "This link is shown only now.",
  },
};

/** A posting and the list of postings, around what the hospital wrote. */
export const postings = {
  employmentTypes: {
    FULL_TIME: "Full time",
    PART_TIME: "Part time",
    CONTRACTOR: "Contract",
    TEMPORARY: "Temporary",
    INTERN: "Internship",
    PER_DIEM: "Per diem",
    OTHER: "Other arrangement",
  } satisfies Record<EmploymentType, string>,
  workplaceTypes: { ON_SITE: "On site", HYBRID: "Hybrid", REMOTE: "Remote" } satisfies Record<WorkplaceType, string>,
  periods: { HOUR: "an hour", DAY: "a day", WEEK: "a week", MONTH: "a month", YEAR: "a year" } satisfies Record<PayPeriod, string>,
  pay: {
    /** "$60,000 to $100,000 a year". */
    per: (amount: string, period: string) => `${amount} ${period}`,
    between: (min: string, max: string) => `${min} to ${max}`,
    from: (min: string) => `From ${min}`,
    upTo: (max: string) => `Up to ${max}`,
    yearly: { between: (range: string) => `That is about ${range} a year of full-time work.`, from: (min: string) => `That is from about ${min} a year of full-time work.`, upTo: (max: string) => `That is up to about ${max} a year of full-time work.` },
    posting: "This posting",
    field: "The field",
    average: (average: string, period: string, low: string, high: string) => `Across the field, pay averages about ${average} ${period}. The lowest tenth earns about ${low}, the highest tenth about ${high}.`,
    counted: "Both are counted by the year of full-time work: 52 weeks of 40 hours.",
    source: (source: string) => `Source: ${source}`,
  },
  facts: {
    title: "Facts",
    department: "Department",
    employment: "Employment",
    workplace: "Workplace",
    posted: "Posted",
    updated: "Updated",
    closes: "Closes",
    whenFilled: "When the position is filled",
    locations: (count: number): string => (count === 1 ? "Location" : "Locations"),
    closesOn: (day: string) => `Closes ${day}`,
  },
  sections: {
    highlights: "Why this position",
    responsibilities: "What you will do",
    required: "What you bring",
    preferred: "Good to have",
    credentials: "Certifications",
    pay: "Pay",
    benefits: "What we offer",
    about: (organization: string) => `About ${organization}`,
    howToApply: "How to apply",
    isRequired: "required",
    isPreferred: "preferred",
  },
  apply: "Apply for this position",
  howToApply: {
    required: (kind: string, formats: string) => `${kind}, required: ${formats}`,
    optional: (kind: string, formats: string) => `${kind}, optional: ${formats}`,
    questions: (count: number) => (count === 1 ? "One short question in the form" : `${count} short questions in the form`),
    until: (deadline: string) => `Applications are taken until ${deadline}.`,
    ask: (contact: string) => `Whom to ask: ${contact}`,
  },
  ended: {
    closed: { title: "This posting has closed", sentence: (title: string) => `${title} no longer takes applications. Thank you for your interest.` },
    paused: { title: "Not taking applications at the moment", sentence: (title: string) => `${title} is paused. It may open again at this address.` },
    applied: "If you have applied, your private link still shows where your application stands.",
    similar: "Similar openings",
  },
  missing: { title: "Posting not found", sentence: "No posting is at this address. It may have closed since the link was made." },
  seeAll: "See all postings",
  list: {
    title: (organization: string) => `Work at ${organization}`,
    name: "Postings",
    filteredName: (filters: string) => `Postings: ${filters}`,
    aboutUs: "About us",
    count: (count: number) => (count === 1 ? "1 posting" : `${count} postings`),
    open: (count: number) => (count === 1 ? "1 posting open" : `${count} postings open`),
    match: (count: number) => (count === 1 ? "1 posting matches" : `${count} postings match`),
    pages: "Pages",
    previousPage: "Previous page",
    nextPage: "Next page",
    none: { title: "No openings right now", sentence: "We are not hiring at the moment. New postings appear on this page as soon as they open." },
    noMatch: { title: "No posting matches", fewer: "There would be some with one filter fewer:", without: (filter: string) => `Without ${filter}`, several: "No single filter stands in the way. Remove several of them." },
    quoted: (text: string) => `“${text}”`,
    search: "Search postings",
    send: "Search",
    filters: (set: number) => (set === 0 ? "Filter and sort" : `Filter and sort (${set} set)`),
    all: "All",
    payAtLeast: "Pays at least, a year",
    anyPay: "Any pay",
    leastPay: (amount: string) => `At least ${amount} a year`,
    yearlyAndHourly: (year: string, hour: string) => `${year} (${hour} an hour)`,
    sortBy: "Sort by",
    newest: "Newest first",
    byTitle: "Title, A to Z",
    filtersSet: "Filters that are set",
    removeFilter: (filter: string) => `Remove the filter ${filter}`,
    removeAll: "Remove all filters",
    alert: {
      all: "Tell me about new postings",
      like: "Tell me about new postings like these",
      such: "Tell me when such a posting opens",
      /** Alerts speak the default language alone. */
      inEnglish: (title: string) => `${title} (in English)`,
    },
  },
};

export const pageNotFound = { title: "Page not found", sentence: "Nothing is at this address. If you typed it, check it letter by letter." };

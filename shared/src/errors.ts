/** Every code that a refusal can carry. Codes are promises to integrators: add, never rename. */
export const errorCodes = {
  REQUIRED: "Something that must be given is missing.",
  TOO_LONG: "The text is longer than allowed.",
  INVALID_EMAIL: "The e-mail address is not one that mail can reach.",
  INVALID_PHONE: "The phone number has characters that no phone number has.",
  INVALID_LINK: "The web address is none that a browser opens; it begins with http or https.",
  INVALID_VALUE: "The value is not one of those allowed here.",
  INVALID_RANGE: "The lower bound is above the upper bound.",
  CONTRAST_TOO_LOW: "Text in this color is too hard to read on white.",
  DATE_IN_PAST: "The date has passed already.",
  POSTING_NOT_FOUND: "No published posting has this id or address.",
  POSTING_CLOSED: "The posting no longer takes applications.",
  DOCUMENT_REQUIRED: "The posting's application instructions require this document.",
  DOCUMENT_NOT_ACCEPTED: "The posting's application instructions do not accept this document.",
  DOCUMENT_TWICE: "The same kind of document was given twice.",
  UPLOAD_NOT_FOUND: "No upload has this id; it may have expired.",
  UPLOAD_UNFINISHED: "A part of the upload has not arrived yet.",
  OFFSET_MISMATCH: "The upload stands at another byte than the one from which it was to go on.",
  UPLOAD_ALREADY_USED: "The upload belongs to another application already.",
  FILE_EMPTY: "The file has no content.",
  FILE_TOO_LARGE: "The file is larger than allowed.",
  FILE_TYPE_NOT_ACCEPTED: "The file's content is not of an accepted type.",
  FILE_INFECTED: "The virus scanner found something in the file.",
  FILE_NOT_SCANNED: "The virus scanner has not found the document clean yet, so that nobody opens it; it can be sent all the same.",
  FILE_MISSING: "The request holds no file.",
  FILE_UNREADABLE: "The document cannot be read by a program; it can be sent all the same.",
  FILE_WITHOUT_TEXT: "The document holds no text, such as a scan; it can be sent all the same.",
  QUESTION_UNKNOWN: "The posting asks no such question.",
  ANSWER_REQUIRED: "The question must be answered.",
  ANSWER_INVALID: "The answer is not one of the choices.",
  IDEMPOTENCY_KEY_REUSED: "The idempotency key was used before with another content.",
  APPLICATION_NOT_FOUND: "No application belongs to this link or id.",
  APPLICATION_DELETED: "The candidate has deleted the application and what it held.",
  DELETE_NOT_ALLOWED: "What somebody was hired by is not deleted by its link.",
  REQUEST_CLOSED: "The document was sent already, or is not asked for any more.",
  ALERT_NOT_FOUND: "No alert belongs to this link; it may have expired.",
  TOO_MANY_ALERTS: "The e-mail address has as many active alerts as one may have.",
  WITHDRAW_NOT_ALLOWED: "The application can no longer be withdrawn.",
  STAGE_CHANGED: "Somebody moved the application in the meantime.",
  MOVE_NOT_ALLOWED: "The application cannot move to this stage from where it stands.",
  SIGN_IN_FAILED: "The e-mail address and the password do not belong together.",
  TOO_MANY_ATTEMPTS: "Too many attempts; wait before the next.",
  LINK_EXPIRED: "The link was used or has expired.",
  PASSWORD_TOO_SHORT: "The password is shorter than allowed.",
  EMAIL_TAKEN: "A staff member with this e-mail address exists already.",
  SLUG_TAKEN: "Another posting has this address.",
  INVALID_SLUG: "An address holds lower-case letters, digits and single hyphens.",
  VERSION_CONFLICT: "Somebody saved a newer version in the meantime.",
  NOT_READY: "The posting misses something that a published posting must hold.",
  NOT_APPROVED: "A hiring manager has not approved this text yet.",
  APPROVER_MISSING: "Nobody on the posting's team may approve it.",
  REVIEW_BLOCKS: "A finding of the posting review keeps the posting from going out.",
  QUESTION_BROKEN: "The questions do not hold together.",
  STATE_NOT_ALLOWED: "The state that it is in does not allow this.",
  NOT_ALLOWED: "The viewer may see it, but not do this to it.",
  NOT_FOUND: "Nothing that the viewer may see has this id.",
  LOCATION_IN_USE: "Postings that are open or in the making name this location.",
  IMAGE_TOO_LARGE: "The image has more pixels than allowed.",
  TOO_MANY_LINKS: "The posting has as many active share links as one may have.",
  TOO_MANY_PHOTOS: "There are as many photos as allowed.",
  PLACEHOLDER_UNKNOWN: "The mail has no such placeholder.",
  PLACEHOLDER_MISSING: "The mail lacks a placeholder without which it is of no use.",
  MAIL_NOT_TAKEN: "The mail server did not take the mail.",
  LAST_ADMINISTRATOR: "The last active administrator must stay.",
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** One expected refusal: what is wrong, in a sentence for a person, and where. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
  /** From the input's root: `["documents", "0", "uploadId"]`. */
  readonly path: readonly string[];
}

export function refusal(code: ErrorCode, message: string, ...path: readonly (string | number)[]): Refusal {
  return { code, message, path: path.map(String) };
}

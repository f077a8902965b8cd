/** What the server keeps of an upload. */
export interface Kept {
  readonly uploadId: string;
  readonly name: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** For good, by the server's code and in its sentence. */
export interface Refused {
  readonly code: string;
  readonly message: string;
}

/** How one attempt to send a file has ended. */
export type Outcome =
  | { readonly kept: Kept }
  | { readonly refused: Refused }
  /** To be tried again; `answered` when something did answer, if not with what was asked for. */
  | { readonly broken: true; readonly answered: boolean };

const silent: Outcome = { broken: true, answered: false };
const answeredWrongly: Outcome = { broken: true, answered: true };

/** Reads an answer; without a status nobody answered. A proxy's error page is no refusal. */
export function outcomeOf(status: number, text: string): Outcome {
  if (status === 0) return silent;
  const reply = parse(text);
  if (status >= 200 && status < 300 && isKept(reply)) return { kept: reply };
  return status >= 400 && status < 500 && isRefusal(reply) ? { refused: reply } : answeredWrongly;
}

function isKept(reply: unknown): reply is Kept {
  return typeof reply === "object" && reply !== null && "uploadId" in reply && "name" in reply && "bytes" in reply && "sha256" in reply;
}

/** Of the file, or of the one who sends too many; an upload that is not where it was thought to be is simply sent again. */
function isRefusal(reply: unknown): reply is Refused {
  if (typeof reply !== "object" || reply === null || !("code" in reply) || !("message" in reply)) return false;
  return typeof reply.message === "string" && typeof reply.code === "string" && /^(FILE_|TOO_MANY_)/.test(reply.code);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

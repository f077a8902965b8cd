import { MailNotTaken, type MailFailure } from "./mailer.ts";

interface SmtpError {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly responseCode?: unknown;
  readonly response?: unknown;
}

const CODE = /^[245]\d\d$/;
const ENHANCED_CODE = /^[245]\d\d[ -]([245]\.\d{1,3}\.\d{1,3})\b/;

/** What a failed SMTP conversation means for its message. */
export function smtpFailure(error: unknown): MailNotTaken {
  const { code, command, responseCode, response }: SmtpError = typeof error === "object" && error !== null ? error : {};
  const replied = typeof responseCode === "number" && CODE.test(String(responseCode)) ? String(responseCode) : null;
  return new MailNotTaken(failureOf(textOf(code), textOf(command), replied), replyOf(replied, textOf(response)));
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function failureOf(code: string, command: string, replied: string | null): MailFailure {
  if (code === "EAUTH" || command.startsWith("AUTH")) return "AUTHENTICATION";
  if (replied === null) return "CONNECTION";
  if (replied.startsWith("4")) return isAboutTheMessage(command) ? "NOT_NOW" : "CONNECTION";
  if (command === "RCPT TO") return "NO_SUCH_ADDRESS";
  return isAboutTheMessage(command) ? "REFUSED" : "CONNECTION";
}

// Before the receiver is named, a refusal is about us: it holds for every message, and is mended by whoever runs Rounds.
function isAboutTheMessage(command: string): boolean {
  return command === "RCPT TO" || command === "DATA";
}

// The digits alone: the words around them can quote the address.
function replyOf(replied: string | null, response: string): string | null {
  const enhanced = ENHANCED_CODE.exec(response)?.[1];
  return replied === null ? null : [replied, ...(enhanced === undefined ? [] : [enhanced])].join(" ");
}

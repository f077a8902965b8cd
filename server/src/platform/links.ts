import { addressIn, defaultLanguage } from "@rounds/shared/languages/language.ts";

/** Every address that Rounds writes into a page, a mail or an answer. They come from PUBLIC_URL, never from a request's host. */
export interface Links {
  readonly publicUrl: string;
  /** In the language of whoever reads it; for programs and staff, the default. */
  posting(slug: string, language?: string): string;
  apply(slug: string): string;
  /** A share link. */
  share(code: string): string;
  roleTemplate(slug: string): string;
  /** An application's page, in its language. */
  status(token: string, language: string): string;
  /** Where a candidate adds a document that they were asked for. */
  requestedDocument(token: string, globalId: string, language: string): string;
  /** Where a new status link is asked for. */
  lostLink(language: string): string;
  /** Where the new address confirms itself, or the former one takes the change back. */
  emailChange(token: string, side: "confirm" | "undo", language: string): string;
  /** A draft of an application, in its language. */
  draft(token: string, language: string): string;
  /** Where a mailbox says whether what was sent again is its own. */
  sentAgain(token: string, language: string): string;
  /** `name` is an image's hash with the ending of its type. */
  brandImage(name: string): string;
  /** An alert, in its language. */
  alert(token: string, language: string): string;
  /** Where a mail program unsubscribes by POST, and a person by a button. */
  unsubscribe(token: string, language: string): string;
  setUp(token: string): string;
  /** The console's own front page. */
  console(): string;
  consolePosting(globalId: string): string;
  consoleApplication(globalId: string): string;
}

export function createLinks(publicUrl: string): Links {
  const base = publicUrl.replace(/\/+$/, "");
  return {
    publicUrl: base,
    posting: (slug, language = defaultLanguage) => `${base}${addressIn(language, `/postings/${slug}`)}`,
    apply: (slug) => `${base}/postings/${slug}/apply`,
    share: (code) => `${base}/s/${code}`,
    roleTemplate: (slug) => `${base}/role-templates/${slug}`,
    status: (token, language) => `${base}${addressIn(language, `/status/${token}`)}`,
    requestedDocument: (token, globalId, language) => `${base}${addressIn(language, `/status/${token}/documents/${globalId}`)}`,
    lostLink: (language) => `${base}${addressIn(language, "/status")}`,
    emailChange: (token, side, language) => `${base}${addressIn(language, `/status/email/${token}${side === "undo" ? "/undo" : ""}`)}`,
    draft: (token, language) => `${base}${addressIn(language, `/drafts/${token}`)}`,
    sentAgain: (token, language) => `${base}${addressIn(language, `/sent-again/${token}`)}`,
    brandImage: (name) => `${base}/brand/${name}`,
    alert: (token, language) => `${base}${addressIn(language, `/alerts/${token}`)}`,
    unsubscribe: (token, language) => `${base}${addressIn(language, `/alerts/${token}/unsubscribe`)}`,
    setUp: (token) => `${base}/console/set-up/${token}`,
    console: () => `${base}/console`,
    consolePosting: (globalId) => `${base}/console/postings/${globalId}`,
    consoleApplication: (globalId) => `${base}/console/applications/${globalId}`,
  };
}

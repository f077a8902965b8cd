import { randomUUID } from "node:crypto";
import { submit, tokenOf } from "../testkit/applying.ts";
import { postForData } from "../testkit/graphql.ts";
import { upload } from "../testkit/upload.ts";
import { writePaper, type Paper } from "./paper.ts";
import type { Random } from "./seeded-random.ts";

/** A document that `POST /uploads` has acknowledged. */
export interface KeptPaper {
  readonly uploadId: string;
  readonly paper: Paper;
}

/** One application as its sender knows it; sending it again with the same key must be harmless. */
export interface Attempt {
  readonly key: string;
  /** New for each attempt, so that it names the application in the database and in the mailbox. */
  readonly email: string;
  readonly papers: { readonly RESUME: Paper; readonly COVER_LETTER: Paper };
  /** Sends it and resolves with the status link's secret. */
  send(baseUrl: string): Promise<string>;
}

/** Everything that the applicants were promised. */
export class Ledger {
  #heard = () => {};
  /** Acknowledged uploads that no application was sent with. */
  readonly waiting = new Map<string, Paper>();
  readonly receipts: { readonly attempt: Attempt; readonly token: string }[] = [];
  readonly withdrawn = new Set<string>();
  /** Sent, but the answer never came. */
  readonly cutOff: Attempt[] = [];

  /** Resolves with the next acknowledged upload. */
  nextUpload(): Promise<void> {
    return new Promise((resolve) => (this.#heard = resolve));
  }

  keepUpload({ uploadId, paper }: KeptPaper): void {
    this.waiting.set(uploadId, paper);
    this.#heard();
  }
}

/** The server was gone before it had answered. */
class CutOff extends Error {}

const FORM_SHARE = 0.25;
const LEFT_SHARE = 0.15;
const WITHDRAWN_SHARE = 0.1;

/** Uploads and applies again and again until the server is gone. Every other failure is the test's. */
export async function applyUntilCutOff(baseUrl: string, postingId: string, random: Random, ledger: Ledger): Promise<void> {
  try {
    for (;;) await (random() < FORM_SHARE ? applyByForm(baseUrl, random, ledger) : applyByApi(baseUrl, postingId, random, ledger));
  } catch (error) {
    if (!(error instanceof CutOff)) throw error;
  }
}

async function applyByApi(baseUrl: string, postingId: string, random: Random, ledger: Ledger): Promise<void> {
  const key = randomUUID();
  const papers = papersFor(random, key);
  const resume = await uploadPaper(baseUrl, papers.RESUME, ledger);
  const letter = await uploadPaper(baseUrl, papers.COVER_LETTER, ledger);
  if (random() < LEFT_SHARE) return;
  const documents = [
    { kind: "RESUME", uploadId: resume.uploadId },
    { kind: "COVER_LETTER", uploadId: letter.uploadId },
  ];
  const email = emailFor(key);
  const attempt: Attempt = {
    key,
    email,
    papers,
    async send(url) {
      const { application, userErrors } = await submit(url, { postingId, idempotencyKey: key, givenName: "Ana", familyName: "Ruiz", email, documents });
      if (application === null) throw new Error(`The application was refused: ${JSON.stringify(userErrors)}`);
      return tokenOf(application);
    },
  };
  ledger.waiting.delete(resume.uploadId);
  ledger.waiting.delete(letter.uploadId);
  const token = await sendFirst(baseUrl, attempt, ledger);
  if (random() < WITHDRAWN_SHARE) await withdraw(baseUrl, attempt, token, ledger);
}

async function applyByForm(baseUrl: string, random: Random, ledger: Ledger): Promise<void> {
  const key = randomUUID();
  const papers = papersFor(random, key);
  const email = emailFor(key);
  const attempt: Attempt = { key, email, papers, send: (url) => sendForm(url, { idempotencyKey: key, givenName: "Ana", familyName: "Ruiz", email }, papers) };
  await sendFirst(baseUrl, attempt, ledger);
}

async function sendForm(baseUrl: string, fields: Record<string, string>, papers: Attempt["papers"]): Promise<string> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [kind, { content, name }] of Object.entries(papers)) form.append(`document.${kind}`, new File([content], name));
  const reply = await fetch(`${baseUrl}/postings/pacs-administrator/apply`, { method: "POST", body: form, redirect: "manual" });
  const token = /^\/status\/([^?]+)/.exec(reply.headers.get("location") ?? "")?.[1];
  if (reply.status !== 303 || token === undefined) throw new Error(`The form was answered with ${reply.status}: ${await reply.text()}`);
  return token;
}

async function sendFirst(baseUrl: string, attempt: Attempt, ledger: Ledger): Promise<string> {
  try {
    const token = await answered(attempt.send(baseUrl));
    ledger.receipts.push({ attempt, token });
    return token;
  } catch (error) {
    if (error instanceof CutOff) ledger.cutOff.push(attempt);
    throw error;
  }
}

async function withdraw(baseUrl: string, attempt: Attempt, token: string, ledger: Ledger): Promise<void> {
  const mutation = `mutation ($token: String!) { withdrawApplication(input: { token: $token }) { userErrors { code } } }`;
  const { withdrawApplication } = await answered(postForData<{ withdrawApplication: { userErrors: unknown[] } }>(`${baseUrl}/graphql`, mutation, { token }));
  if (withdrawApplication.userErrors.length > 0) throw new Error(`The withdrawal was refused: ${JSON.stringify(withdrawApplication.userErrors)}`);
  ledger.withdrawn.add(attempt.email);
}

async function uploadPaper(baseUrl: string, paper: Paper, ledger: Ledger): Promise<KeptPaper> {
  const { status, body } = await answered(upload(baseUrl, paper.name, paper.content));
  const { uploadId, sha256 } = body;
  if (status !== 201 || typeof uploadId !== "string" || sha256 !== paper.sha256) throw new Error(`The upload was answered with ${status}: ${JSON.stringify(body)}`);
  const kept = { uploadId, paper };
  ledger.keepUpload(kept);
  return kept;
}

// Node's fetch reports a broken connection as a TypeError, before the answer's head and while its body is read.
async function answered<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof TypeError) throw new CutOff("the server was gone before it had answered", { cause: error });
    throw error;
  }
}

function papersFor(random: Random, key: string): Attempt["papers"] {
  return { RESUME: writePaper(random, `Resume ${key}`), COVER_LETTER: writePaper(random, `Letter ${key}`) };
}

function emailFor(key: string): string {
  return `${key}@example.com`;
}

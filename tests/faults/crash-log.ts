import { createHash, randomUUID } from "node:crypto";
import { post } from "../testkit/graphql.ts";
import { postingIdOf, type Receipt, type SubmitInput, type SubmitPayload } from "../testkit/applying.ts";
import { upload } from "../testkit/upload.ts";
import type { Random } from "./random.ts";

/** What a candidate's side remembers of one application: what it sent, and what it was promised. */
export interface Attempt {
  readonly input: SubmitInput;
  readonly sums: readonly string[];
  /** Null: the server died before it answered. */
  receipt: Receipt | null;
}

export interface CrashLog {
  readonly attempts: Attempt[];
  /** Uploads that were acknowledged, by id, with their SHA-256. */
  readonly uploads: Map<string, string>;
}

const SUBMIT = `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { reference statusUrl submittedAt } userErrors { code message path } } }`;
const SMALLEST = 1_000;
const LARGEST = 200_000;

/** Applies again and again until the server is gone; everything acknowledged goes into the log. */
export async function applyUntilKilled(baseUrl: string, random: Random, log: CrashLog): Promise<void> {
  try {
    const postingId = await postingIdOf(baseUrl);
    for (;;) await applyOnce(baseUrl, postingId, random, log);
  } catch {
    // The connection broke: the server has been killed.
  }
}

async function applyOnce(baseUrl: string, postingId: string, random: Random, log: CrashLog): Promise<void> {
  const [resume, letter] = [await uploadOne(baseUrl, "resume.txt", random, log), await uploadOne(baseUrl, "letter.txt", random, log)];
  const documents = [{ kind: "RESUME", uploadId: resume.id }, { kind: "COVER_LETTER", uploadId: letter.id }];
  const attempt: Attempt = { input: { postingId, idempotencyKey: randomUUID(), givenName: "Kim", familyName: "Ames", email: `${randomUUID()}@example.com`, documents }, sums: [resume.sum, letter.sum], receipt: null };
  log.attempts.push(attempt);
  attempt.receipt = await send(baseUrl, attempt);
}

/** Sends an attempt, or sends it again with the same key: a receipt, or an error that says why there is none. */
export async function send(baseUrl: string, attempt: Attempt): Promise<Receipt> {
  const { data, errors } = await post<{ submitApplication: SubmitPayload }>(`${baseUrl}/graphql`, SUBMIT, { input: attempt.input });
  const receipt = data?.submitApplication.application;
  if (receipt == null) throw new Error(`no receipt: ${JSON.stringify(data?.submitApplication.userErrors ?? errors)}`);
  return receipt;
}

async function uploadOne(baseUrl: string, name: string, random: Random, log: CrashLog): Promise<{ id: string; sum: string }> {
  const content = `${randomUUID()} ${"PACS ".repeat(random.between(SMALLEST, LARGEST) / 5)}`;
  const sum = createHash("sha256").update(content).digest("hex");
  const { status, body } = await upload(baseUrl, name, content);
  if (status !== 201) throw new Error(`the upload was refused: ${JSON.stringify(body)}`);
  const id = String(body["uploadId"]);
  log.uploads.set(id, sum);
  return { id, sum };
}

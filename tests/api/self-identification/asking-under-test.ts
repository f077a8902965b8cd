import { randomUUID } from "node:crypto";
import type { StaffClient } from "../../testkit/graphql.ts";

const SET = "mutation ($input: SetSelfIdentificationInput!) { setSelfIdentification(input: $input) { parts { country part asked } userErrors { code path } } }";

interface Reply {
  setSelfIdentification: { parts: { country: string; part: string; asked: boolean }[] | null; userErrors: { code: string; path: string[] }[] };
}

export async function ask(admin: StaffClient, parts: readonly string[], country = "US") {
  return (await admin.postForData<Reply>(SET, { input: { country, parts } })).setSelfIdentification;
}

/** Sends the plain form; where the receipt is. */
export async function applyByForm(baseUrl: string, { prefix = "", slug = "pacs-administrator", key = randomUUID() } = {}): Promise<URL> {
  const form = new FormData();
  const fields = { idempotencyKey: key, givenName: "Ana", familyName: "Ruiz", email: `${key}@example.com` };
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append("document.RESUME", new File(["Ten years of PACS"], "resume.txt"));
  form.append("document.COVER_LETTER", new File(["Dear team"], "letter.txt"));
  const reply = await fetch(`${baseUrl}${prefix}/postings/${slug}/apply`, { method: "POST", body: form, redirect: "manual" });
  const address = reply.headers.get("location");
  if (reply.status !== 303 || address === null) throw new Error(`The application was answered with ${reply.status}.`);
  return new URL(address, baseUrl);
}

/** The invitation that a receipt brings along. */
export async function invitationOf(baseUrl: string, options: Parameters<typeof applyByForm>[1] = {}): Promise<string> {
  const token = (await applyByForm(baseUrl, options)).searchParams.get("questions");
  if (token === null) throw new Error("The receipt brings no invitation.");
  return token;
}

export function answerBy(baseUrl: string, token: string, chosen: Record<string, string>, { prefix = "", client = "10.0.0.1" } = {}): Promise<Response> {
  return fetch(`${baseUrl}${prefix}/self-identification/${token}`, { method: "POST", body: new URLSearchParams(chosen), redirect: "manual", headers: { "x-forwarded-for": client } });
}

import { randomUUID } from "node:crypto";
import { postForData, post } from "./graphql.ts";
import { uploadForId } from "./upload.ts";

export interface Receipt {
  reference: string;
  statusUrl: string;
  submittedAt: string;
}

export interface UserError {
  code: string;
  message: string;
  path: string[];
}

export interface SubmitPayload {
  application: Receipt | null;
  userErrors: UserError[];
}

export type SubmitInput = Record<string, unknown> & { postingId: string; idempotencyKey: string; documents: { kind: string; uploadId: string }[] };

const SUBMIT = `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { reference statusUrl submittedAt } userErrors { code message path } } }`;

export async function postingIdOf(baseUrl: string, slug = "pacs-administrator"): Promise<string> {
  const data = await postForData<{ posting: { id: string } }>(`${baseUrl}/graphql`, `query ($slug: String!) { posting(slug: $slug) { id } }`, { slug });
  return data.posting.id;
}


/** A whole application to the PACS Administrator posting, with fresh uploads, from an address of its own: a second one from the same address would be held. */
export async function applicationInput(baseUrl: string, changes: Record<string, unknown> = {}): Promise<SubmitInput> {
  const documents = [
    { kind: "RESUME", uploadId: await uploadForId(baseUrl, "resume.txt", "Twelve years of PACS, four of them on nights.") },
    { kind: "COVER_LETTER", uploadId: await uploadForId(baseUrl, "letter.txt", "Dear team, the archive and I would get along.") },
  ];
  return { postingId: await postingIdOf(baseUrl), idempotencyKey: randomUUID(), givenName: "Renée", familyName: "Okafor-Lindqvist", email: `renee-${randomUUID()}@example.com`, documents, ...changes };
}

export async function submit(baseUrl: string, input: SubmitInput): Promise<SubmitPayload> {
  return (await postForData<{ submitApplication: SubmitPayload }>(`${baseUrl}/graphql`, SUBMIT, { input })).submitApplication;
}

/** For input that GraphQL itself refuses. */
export function submitRaw(baseUrl: string, input: unknown) {
  return post(`${baseUrl}/graphql`, SUBMIT, { input });
}

export async function apply(baseUrl: string, changes: Record<string, unknown> = {}): Promise<Receipt> {
  const { application, userErrors } = await submit(baseUrl, await applicationInput(baseUrl, changes));
  if (application === null) throw new Error(`the application was refused: ${JSON.stringify(userErrors)}`);
  return application;
}

export function tokenOf({ statusUrl }: Pick<Receipt, "statusUrl">): string {
  return statusUrl.split("/").at(-1) ?? "";
}

import { expect } from "vitest";
import { isOpen } from "@rounds/shared/documents/scan-states.ts";
import type { Services } from "../../../server/src/platform/services.ts";
import { DocumentRow } from "../../../server/src/features/documents/document.entity.ts";
import { applicationInput, submit, type SubmitPayload } from "../../testkit/applying.ts";
import { post, type StaffClient } from "../../testkit/graphql.ts";
import type { TestServer } from "../../testkit/server.ts";
import type { TestClock } from "../../testkit/test-clock.ts";
import { uploadForId } from "../../testkit/upload.ts";

export const PATIENCE = { timeout: 60_000, interval: 20 };

/** The row of a document, whoever holds it. */
export function rowOf({ database }: Services, id: string): Promise<DocumentRow> {
  return database.read.findOneOrFail(DocumentRow, { where: { id }, select: { id: true, applicationId: true, scanState: true, scanAttempts: true, textState: true, textContent: true, storageKey: true } });
}

/** Waits for a scan state; the clock goes on meanwhile, so that what is put off comes up again. */
export async function untilScanned(services: Services, clock: TestClock, id: string, state: DocumentRow["scanState"]): Promise<void> {
  await expect
    .poll(async () => {
      clock.wait(30_000);
      return (await rowOf(services, id)).scanState;
    }, PATIENCE)
    .toBe(state);
}

export interface SentWithResume {
  readonly uploadId: string;
  readonly payload: SubmitPayload;
}

/** An application whose resume holds this text. */
export async function sendResume(baseUrl: string, email: string, text: string): Promise<SentWithResume> {
  const uploadId = await uploadForId(baseUrl, "resume.txt", text);
  return { uploadId, payload: await sendUpload(baseUrl, email, uploadId) };
}

export async function sendUpload(baseUrl: string, email: string, uploadId: string): Promise<SubmitPayload> {
  const input = await applicationInput(baseUrl, { email });
  return submit(baseUrl, { ...input, documents: input.documents.map((document) => (document.kind === "RESUME" ? { ...document, uploadId } : document)) });
}

export interface SeenApplication {
  readonly stage: string;
  readonly history: readonly { readonly kind: string }[];
  readonly documents: readonly { readonly kind: string; readonly scanState: DocumentRow["scanState"]; readonly url: string; readonly text: { readonly state: string; readonly content: string | null } }[];
}

const APPLICATIONS = "query ($id: ID!, $search: String) { applications(postingId: $id, search: $search) { nodes { stage history { kind } documents { kind scanState url text { state content } } } } }";

/** The newest application of this address, as its team sees it. */
export async function seenApplication(staff: StaffClient, email: string): Promise<SeenApplication> {
  const { postings } = await staff.postForData<{ postings: { nodes: { id: string }[] } }>("{ postings { nodes { id } } }");
  const { applications } = await staff.postForData<{ applications: { nodes: SeenApplication[] } }>(APPLICATIONS, { id: postings.nodes[0]?.id, search: email });
  const [found] = applications.nodes;
  if (found === undefined) throw new Error(`No application of ${email} is there.`);
  return found;
}

/** What each door answers to those who may read the application: the file, the text, and the reading of resumes. */
export async function triedDoors(server: TestServer, staff: StaffClient, email: string, uploadId: string) {
  const resume = (await seenApplication(staff, email)).documents.find(({ kind }) => kind === "RESUME");
  const file = await fetch(`${server.baseUrl}${resume?.url}`, { headers: { cookie: staff.cookies.header() } });
  const { data } = await post<{ readResume: { userErrors: { code: string }[] } }>(server.graphqlUrl, "mutation ($uploadId: ID!) { readResume(uploadId: $uploadId) { proposals { name { givenName } } userErrors { code } } }", { uploadId });
  return { status: file.status, body: await file.text(), scanState: resume?.scanState, text: resume?.text, reading: data?.readResume.userErrors.map(({ code }) => code), isOpen: resume !== undefined && isOpen(resume.scanState) };
}

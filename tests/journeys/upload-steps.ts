import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import { buildPdf } from "../fixtures/documents/build-documents.ts";
import type { StaffClient } from "../testkit/graphql.ts";
import { fillContact, letter, letterField, resumeField, sendApplication, type ChosenFile } from "./candidate-steps.ts";

/** Of two megabytes: several pieces long. What follows the end of a PDF is nobody's. */
export const longResume: ChosenFile = { name: "long-resume.pdf", mimeType: "application/pdf", buffer: Buffer.concat([buildPdf("Twelve years of PACS"), Buffer.alloc(2_000_000, "% and four of them on nights\n")]) };

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Fills in all but the resume. */
export async function fillAllButResume(page: Page, email: string): Promise<void> {
  await page.goto("/postings/pacs-administrator/apply");
  await fillContact(page, { email });
  await letterField(page).setInputFiles(letter);
  await page.getByText(/^letter\.docx, .*, kept$/).waitFor();
}

export async function chooseLongResume(page: Page): Promise<void> {
  await resumeField(page).setInputFiles(longResume);
}

export async function longResumeIsKept(page: Page): Promise<void> {
  await page.getByText(/^long-resume\.pdf, .*, kept$/).waitFor();
}

export async function sendForReceipt(page: Page): Promise<void> {
  await sendApplication(page);
  await page.getByRole("heading", { name: "Application received" }).waitFor();
}

/** The hashes of the resumes of this address's applications, as the hiring team sees them. */
export async function sentResumes(admin: StaffClient, email: string): Promise<string[]> {
  const { postings } = await admin.postForData<{ postings: { nodes: { id: string }[] } }>("{ postings { nodes { id } } }");
  const query = "query ($id: ID!, $search: String) { applications(postingId: $id, search: $search) { nodes { documents { kind sha256 } } } }";
  interface Found {
    readonly applications: { readonly nodes: readonly { readonly documents: readonly { readonly kind: string; readonly sha256: string }[] }[] };
  }
  const found = await Promise.all(postings.nodes.map(({ id }) => admin.postForData<Found>(query, { id, search: email })));
  return found.flatMap(({ applications }) => applications.nodes.flatMap(({ documents }) => documents.filter(({ kind }) => kind === "RESUME").map((document) => document.sha256)));
}

/** The bytes from which pieces were sent, in their order. */
export function watchPieces(page: Page): number[] {
  const offsets: number[] = [];
  page.on("request", (request) => {
    if (request.method() === "PATCH") offsets.push(Number(request.headers()["upload-offset"]));
  });
  return offsets;
}

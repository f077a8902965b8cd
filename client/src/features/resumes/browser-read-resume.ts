import { noProposals, type FoundAt, type Proposal, type ResumeProposals } from "@rounds/shared/resumes/facts.ts";
import type { ReadResumeMutation } from "../../graphql/generated/public.ts";
import mutation from "./read-resume.graphql?raw";

type Payload = ReadResumeMutation["readResume"];
export type Reading = { readonly proposals: ResumeProposals } | { readonly refused: string } | { readonly failed: true };

const LONGEST_WAIT_MS = 60_000;

/** Asks the server what an upload says; never throws. */
export async function askForProposals(uploadId: string): Promise<Reading> {
  try {
    const body = JSON.stringify({ query: mutation, variables: { uploadId, language: document.documentElement.lang } });
    const reply = await fetch("/graphql", { method: "POST", headers: { "content-type": "application/json" }, body, signal: AbortSignal.timeout(LONGEST_WAIT_MS) });
    const { data }: { data?: { readResume: Payload } } = await reply.json();
    return data === undefined ? { failed: true } : readingOf(data.readResume);
  } catch {
    return { failed: true };
  }
}

function readingOf({ proposals, userErrors }: Payload): Reading {
  if (proposals === null) return { refused: userErrors.map(({ message }) => message).join(" ") };
  const { name, emailAddress, phoneNumber, links, employers, degrees, credentials } = proposals;
  return {
    proposals: {
      ...noProposals,
      name: name && unplaced(name),
      email: emailAddress && { fact: emailAddress.text, foundAt: emailAddress.foundAt },
      phone: phoneNumber && { fact: phoneNumber.text, foundAt: phoneNumber.foundAt },
      links: links.map(unplaced),
      employers: employers.map(unplaced),
      degrees: degrees.map(unplaced),
      credentials: credentials.map(unplaced),
    },
  };
}

function unplaced<Placed extends { readonly foundAt: FoundAt }>({ foundAt, ...fact }: Placed): Proposal<Omit<Placed, "foundAt">> {
  return { fact, foundAt };
}

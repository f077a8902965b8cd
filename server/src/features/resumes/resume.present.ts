import type { Proposal, ResumeProposals as Proposals } from "@rounds/shared/resumes/facts.ts";
import type { ProposedText, ResumeProposals } from "./resume.types.ts";

/** Each fact with its place beside it, field by field. */
export function presentProposals({ name, email, phone, links, employers, degrees, credentials }: Proposals): ResumeProposals {
  return {
    name: name === null ? null : placed(name),
    emailAddress: presentText(email),
    phoneNumber: presentText(phone),
    links: links.map(placed),
    employers: employers.map(placed),
    degrees: degrees.map(placed),
    credentials: credentials.map(placed),
  };
}

function placed<Fact extends object>({ fact, foundAt }: Proposal<Fact>): Fact & Pick<Proposal<Fact>, "foundAt"> {
  return { ...fact, foundAt };
}

function presentText(proposal: Proposal<string> | null): ProposedText | null {
  return proposal === null ? null : { text: proposal.fact, foundAt: proposal.foundAt };
}

import { roleMay } from "@rounds/shared/accounts/permissions.ts";
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import type { StaffContext } from "../../graphql/context.ts";
import { rowId, toGlobalId } from "../../graphql/global-id.ts";
import { loadOne } from "../../graphql/loaders.ts";
import { Allow, viewerOf } from "../../graphql/permissions.ts";
import { answering } from "../../platform/refused.ts";
import type { ApplicationRow, CandidateRow } from "../applications/application.entity.ts";
import { findLikelySame } from "../candidates/find-likely-same.ts";
import { mergeCandidates, separateCandidate, tellApart } from "../candidates/merge-candidates.ts";
import { mergedCandidatesOf, personIdOf } from "../candidates/merged-candidates.queries.ts";
import { applicationCountsByCandidateIds, applicationsByCandidateIds, findCandidateFor } from "../candidates/person.queries.ts";
import { MergeCandidatesInput, SeparateCandidateInput, StaffCandidateContact, StaffCandidatePayload, StaffLikelySamePerson, StaffMergedCandidate, TellCandidatesApartInput } from "./candidate.types.ts";
import { presentApplication, presentCandidate } from "./staff-application.present.ts";
import { StaffApplication, StaffCandidate } from "./staff-application.types.ts";

/** A person who applied: one candidate, or several who were found to be the same. */
@Resolver(() => StaffCandidate)
export class CandidateResolver {
  @Allow("application.read")
  @Query(() => StaffCandidate, { nullable: true, description: "Null for a candidate of whose applications the viewer may see none." })
  async candidate(@Ctx() context: StaffContext, @Arg("id", () => ID) id: string): Promise<StaffCandidate | null> {
    const candidate = await findCandidateFor(context.services.database.read, viewerOf(context), rowId("Candidate", id) ?? "");
    return candidate === null ? null : presentCandidate(candidate.id);
  }

  @FieldResolver(() => Int, { description: "Of those that the viewer may see, by whichever of the person's addresses." })
  async applicationCount(@Root() { candidateId }: StaffCandidate, @Ctx() context: StaffContext): Promise<number> {
    const count = await loadOne(context, "application counts of candidates", candidateId, (ids) => applicationCountsByCandidateIds(context.services.database.read, viewerOf(context), ids));
    return count ?? 0;
  }

  @FieldResolver(() => [StaffApplication], { description: "Those that the viewer may see, by whichever of the person's addresses; newest first." })
  async applications(@Root() { candidateId }: StaffCandidate, @Ctx() context: StaffContext): Promise<StaffApplication[]> {
    return (await applicationsOf(context, candidateId)).map(presentApplication);
  }

  @FieldResolver(() => StaffCandidateContact, { nullable: true, description: "As the newest application says it of whoever stands for the person; null when the viewer may see none." })
  async contact(@Root() { candidateId }: StaffCandidate, @Ctx() context: StaffContext): Promise<StaffCandidateContact | null> {
    const applications = await applicationsOf(context, candidateId);
    const person = await personIdOf(context.services.database.read, candidateId);
    const newest = applications.find((application) => application.candidateId === person) ?? applications[0];
    if (newest === undefined) return null;
    const { givenName, familyName, email, phone } = newest;
    return { givenName, familyName, email, phone };
  }

  @FieldResolver(() => [StaffLikelySamePerson], { description: "Who else may be the same person, out of what the viewer may see; the likeliest first, without those whom somebody has told apart." })
  async likelySame(@Root() { candidateId }: StaffCandidate, @Ctx() context: StaffContext): Promise<StaffLikelySamePerson[]> {
    const found = await findLikelySame(context.services.database.read, viewerOf(context), candidateId);
    return found.map(({ candidateId: other, likeness, reasons }) => ({ candidate: presentCandidate(other), likeness, reasons }));
  }

  @Allow("candidate.merge")
  @FieldResolver(() => [StaffMergedCandidate], { description: "Who was merged into the candidate that stands for the person, newest first." })
  async mergedCandidates(@Root() { candidateId }: StaffCandidate, @Ctx() context: StaffContext): Promise<StaffMergedCandidate[]> {
    const merged = await mergedCandidatesOf(context.services.database.read, candidateId);
    return merged.map(({ id, ...rest }) => ({ id: toGlobalId("Candidate", id), ...rest }));
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may merge and separate candidates." })
  canMerge(@Ctx() context: StaffContext): boolean {
    return roleMay(viewerOf(context).role, "candidate.merge");
  }

  @Allow("candidate.merge")
  @Mutation(() => StaffCandidatePayload, { description: "Makes two candidates one person. Every application keeps its own address, so that mail and links go where they went." })
  mergeCandidates(@Ctx() context: StaffContext, @Arg("input", () => MergeCandidatesInput) input: MergeCandidatesInput): Promise<StaffCandidatePayload> {
    const pair = { candidateId: rowId("Candidate", input.keptCandidateId) ?? "", otherCandidateId: rowId("Candidate", input.mergedCandidateId) ?? "" };
    return answerWithCandidate(() => mergeCandidates(context.services, viewerOf(context), pair));
  }

  @Allow("candidate.merge")
  @Mutation(() => StaffCandidatePayload, { description: "Takes a merge back; answers with the candidate that is a person of its own again." })
  separateCandidate(@Ctx() context: StaffContext, @Arg("input", () => SeparateCandidateInput) { candidateId }: SeparateCandidateInput): Promise<StaffCandidatePayload> {
    return answerWithCandidate(() => separateCandidate(context.services, viewerOf(context), rowId("Candidate", candidateId) ?? ""));
  }

  @Allow("candidate.merge")
  @Mutation(() => StaffCandidatePayload, { description: "Remembers that two candidates are not the same person." })
  tellCandidatesApart(@Ctx() context: StaffContext, @Arg("input", () => TellCandidatesApartInput) input: TellCandidatesApartInput): Promise<StaffCandidatePayload> {
    const pair = { candidateId: rowId("Candidate", input.candidateId) ?? "", otherCandidateId: rowId("Candidate", input.otherCandidateId) ?? "" };
    return answerWithCandidate(() => tellApart(context.services, viewerOf(context), pair));
  }
}

async function applicationsOf(context: StaffContext, candidateId: string): Promise<readonly ApplicationRow[]> {
  return (await loadOne(context, "applications of candidates", candidateId, (ids) => applicationsByCandidateIds(context.services.database.read, viewerOf(context), ids))) ?? [];
}

async function answerWithCandidate(verb: () => Promise<CandidateRow>): Promise<StaffCandidatePayload> {
  const { value, userErrors } = await answering(verb);
  return { candidate: value === null ? null : presentCandidate(value.id), userErrors };
}

import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import type { StaffRole } from "@rounds/shared/accounts/permissions.ts";
import { pipeline, type Stage } from "@rounds/shared/applications/stages.ts";
import { defaultLanguage } from "@rounds/shared/languages/language.ts";
import { addStaffMember } from "../features/accounts/add-staff-member.ts";
import { StaffMemberRow } from "../features/accounts/staff-member.entity.ts";
import { readDocuments } from "../features/documents/read-documents.ts";
import { ApplicationRow } from "../features/applications/application.entity.ts";
import { changeStage } from "../features/applications/change-stage.ts";
import { receiveUpload } from "../features/documents/receive-upload.ts";
import { submitApplication } from "../features/applications/submit-application.ts";
import { findLocations } from "../features/organization/organization.queries.ts";
import { PostingRow, PostingTeamMemberRow } from "../features/postings/posting.entity.ts";
import { newPosting } from "../features/postings/new-posting.ts";
import { addRevision } from "../features/postings/revisions.ts";
import { addNote } from "../features/review/add-note.ts";
import { toGlobalId } from "../graphql/global-id.ts";
import { DAY, instant, later } from "../platform/clock.ts";
import { newId } from "../platform/ids.ts";
import type { Services } from "../platform/services.ts";
import { placed } from "../seed.ts";
import { at } from "./at.ts";
import { demoCandidates, type DemoCandidate } from "./content/candidates.ts";
import { demoPostings, type DemoPosting } from "./content/postings.ts";
import { renderLetter, renderResume } from "./content/render-documents.ts";
import { addLives } from "./fill-lives.ts";
import { addShareLinks, addVisits, appliedAt, type SourceOf } from "./fill-reach.ts";

/** Before the first of the demo's candidates applied. */
const PUBLISHED_DAYS_AGO = 60;

type DemoRole = Exclude<StaffRole, "ADMIN">;
type DemoStaff = Readonly<Record<DemoRole, StaffMemberRow>>;

const people: Readonly<Record<DemoRole, { name: string; email: string }>> = {
  RECRUITER: { name: "Ingrid Vasquez", email: "recruiter@example.org" },
  HIRING_MANAGER: { name: "Theo Lindqvist", email: "manager@example.org" },
  REVIEWER: { name: "Amara Okonjo", email: "reviewer@example.org" },
};

export interface DemoReport {
  readonly postings: number;
  readonly candidates: number;
  readonly signIns: readonly { readonly role: DemoRole; readonly email: string }[];
  /** The same for the three demo accounts; shown once. */
  readonly password: string;
}

/** Null when the demo has been filled before: a second run changes nothing. */
export async function fillDemo(services: Services, tell: (progress: string) => void): Promise<DemoReport | null> {
  if (await services.database.read.existsBy(StaffMemberRow, { email: people.RECRUITER.email })) return null;
  const password = randomBytes(9).toString("base64url");
  const staff = await addStaff(services, password);
  await services.database.write(({ manager }) => manager.update(PostingRow, { state: "PUBLISHED" }, { publishedAt: instant(later(services.clock.now(), -PUBLISHED_DAYS_AGO * DAY)) }));
  for (const posting of demoPostings) await addPosting(services, posting);
  await putOnTeams(services, staff);
  const sourceOf = await addShareLinks(services, staff);
  const candidates = [...demoCandidates()].sort((a, b) => b.submittedDaysAgo - a.submittedDaysAgo);
  for (const [index, candidate] of candidates.entries()) {
    await addApplication(services, staff, sourceOf, candidate);
    if ((index + 1) % 10 === 0) tell(`${index + 1} of ${candidates.length} candidates`);
  }
  await addVisits(services, PUBLISHED_DAYS_AGO, candidates, sourceOf);
  const lives = await addLives(services, staff);
  return { postings: demoPostings.length + 1 + lives, candidates: candidates.length, signIns: Object.values(staff).map(({ role, email }) => ({ role: role as DemoRole, email })), password };
}

async function addStaff({ database, clock, passwords }: Services, password: string): Promise<DemoStaff> {
  const passwordHash = await passwords.hash(password);
  const add = (role: DemoRole) =>
    database.write(async (transaction) => {
      const member = await addStaffMember(transaction, clock, { ...people[role], role, passwordHash });
      if (member === null) throw new Error(`somebody else has the address ${people[role].email}`);
      return member;
    });
  return { RECRUITER: await add("RECRUITER"), HIRING_MANAGER: await add("HIRING_MANAGER"), REVIEWER: await add("REVIEWER") };
}

async function addPosting({ database, clock, catalogue }: Services, { slug, state, closesInDays, content }: DemoPosting): Promise<void> {
  await database.write(async (transaction) => {
    const { manager } = transaction;
    const then = later(clock.now(), -PUBLISHED_DAYS_AGO * DAY);
    const now = instant(then);
    const closesAt = closesInDays === null ? null : instant(later(clock.now(), closesInDays * DAY));
    const posting = newPosting({ slug, state, content: placed(content, await findLocations(manager)), publishedAt: state === "PUBLISHED" ? now : null, closesAt }, then);
    await manager.insert(PostingRow, posting);
    if (state !== "PUBLISHED") return;
    const revision = await addRevision(manager, posting, now, null);
    await manager.update(PostingRow, { id: posting.id }, { currentRevisionId: revision.id });
    await catalogue.touch(transaction);
  });
}

async function putOnTeams({ database }: Services, staff: DemoStaff): Promise<void> {
  await database.write(async ({ manager }) => {
    const postings = await manager.find(PostingRow);
    const members = postings.flatMap(({ id }) => [staff.HIRING_MANAGER, staff.REVIEWER].map((member) => ({ postingId: id, staffMemberId: member.id })));
    await manager.createQueryBuilder().insert().into(PostingTeamMemberRow).values(members).orIgnore().execute();
  });
}

async function addApplication(services: Services, staff: DemoStaff, sourceOf: SourceOf, candidate: DemoCandidate): Promise<void> {
  const submittedAt = appliedAt(services.clock.now(), candidate.submittedDaysAgo);
  const posting = await services.database.read.findOneByOrFail(PostingRow, { slug: candidate.postingSlug });
  const then = at(services, submittedAt);
  const documents = [{ kind: "RESUME" as const, uploadId: await upload(then, candidate.resume.fileName, await renderResume(candidate.resume)) }];
  const letter = candidate.letter === null ? [] : [{ kind: "COVER_LETTER" as const, uploadId: await upload(then, candidate.letter.fileName, await renderLetter(candidate.letter)) }];
  const { givenName, familyName, email, phone, answers, consents } = candidate;
  const source = sourceOf(candidate.postingSlug, candidate.source);
  const receipt = await submitApplication(then, { postingId: posting.id, idempotencyKey: newId(), givenName, familyName, email, phone, documents: [...documents, ...letter], answers, consents, source, language: defaultLanguage });
  const { id } = await services.database.read.findOneByOrFail(ApplicationRow, { reference: receipt.reference });
  await readDocuments(services, id);
  await walkToStage(services, staff, id, candidate.stage, submittedAt);
  for (const note of candidate.notes) {
    const author = staff[note.author];
    await addNote(at(services, later(services.clock.now(), -note.daysAgo * DAY)), author, { applicationId: toGlobalId("Application", id), text: note.text });
  }
}

async function upload(services: Services, fileName: string, content: Uint8Array): Promise<string> {
  return (await receiveUpload(services, Readable.from([content]), fileName)).uploadId;
}

/** The steps that lead to a stage, spread over the time since the application came in. */
async function walkToStage(services: Services, staff: DemoStaff, applicationId: string, stage: Stage, submittedAt: Date): Promise<void> {
  const steps = stepsTo(stage);
  const pace = (services.clock.now().getTime() - submittedAt.getTime()) / (steps.length + 1);
  for (const [index, to] of steps.entries()) {
    const then = at(services, later(submittedAt, pace * (index + 1)));
    const kind = to === "DECLINED" || to === "WITHDRAWN" ? to : "MOVED";
    const actor = to === "WITHDRAWN" ? ({ kind: "candidate" } as const) : ({ kind: "staff", id: staff.RECRUITER.id } as const);
    await services.database.write(async (transaction) => {
      const application = await transaction.manager.findOneByOrFail(ApplicationRow, { id: applicationId });
      await changeStage(then, transaction, application, { to, kind, actor });
    });
  }
}

function stepsTo(stage: Stage): readonly Stage[] {
  if (stage === "DECLINED" || stage === "WITHDRAWN") return ["SCREEN", stage];
  return pipeline.slice(1, pipeline.findIndex((step) => step === stage) + 1);
}

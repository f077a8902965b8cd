import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { buildSchema, isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addStaffMember } from "../../server/src/features/accounts/add-staff-member.ts";
import { rulesOf } from "../../server/src/graphql/permissions.ts";
import { buildStaffSchema } from "../../server/src/schema.ts";
import type { StaffRole } from "../../shared/src/accounts/permissions.ts";
import { apply } from "../testkit/applying.ts";
import { describeOnBothDatabases } from "../testkit/databases.ts";
import { staffClient, type StaffClient } from "../testkit/graphql.ts";
import { signIn, startServer, type TestServer } from "../testkit/server.ts";

const PASSWORD = "a password for tests";
const actors = ["anonymous", "admin", "recruiter", "manager on the team", "manager elsewhere", "reviewer on the team", "reviewer elsewhere", "deactivated admin"] as const;
type Actor = (typeof actors)[number];

const roles: Readonly<Record<Exclude<Actor, "anonymous">, StaffRole>> = {
  admin: "ADMIN",
  recruiter: "RECRUITER",
  "manager on the team": "HIRING_MANAGER",
  "manager elsewhere": "HIRING_MANAGER",
  "reviewer on the team": "REVIEWER",
  "reviewer elsewhere": "REVIEWER",
  "deactivated admin": "ADMIN",
};

/** ok: it is done or shown. nothing: as if it did not exist. role: FORBIDDEN. who: UNAUTHENTICATED. */
type Outcome = "ok" | "nothing" | "role" | "who";

// The columns stand in the order of `actors`.
const table: Readonly<Record<string, readonly [document: string, ...outcomes: Outcome[]]>> = {
  viewer: ["{ viewer { id } }", "ok", "ok", "ok", "ok", "ok", "ok", "ok", "ok"],
  organization: ["{ organization { name } }", "who", "ok", "ok", "ok", "ok", "ok", "ok", "who"],
  updateOrganization: ["mutation { updateOrganization(input: { version: 0 }) { organization { name } userErrors { code } } }", "who", "ok", "role", "role", "role", "role", "role", "who"],
  addLocation: [`mutation { addLocation(input: { location: { name: "", city: "", region: "", country: "" } }) { organization { name } userErrors { code } } }`, "who", "ok", "role", "role", "role", "role", "role", "who"],
  updateLocation: [`mutation { updateLocation(input: { locationId: "x", version: 0, location: { name: "", city: "", region: "", country: "" } }) { organization { name } userErrors { code } } }`, "who", "ok", "role", "role", "role", "role", "role", "who"],
  orderLocations: ["mutation { orderLocations(input: { locationIds: [] }) { organization { name } userErrors { code } } }", "who", "ok", "role", "role", "role", "role", "role", "who"],
  describeImage: [`mutation { describeImage(input: { imageId: "x", alt: "x" }) { organization { name } userErrors { code } } }`, "who", "nothing", "role", "role", "role", "role", "role", "who"],
  orderPhotos: ["mutation { orderPhotos(input: { imageIds: [] }) { organization { name } userErrors { code } } }", "who", "ok", "role", "role", "role", "role", "role", "who"],
  removeImage: [`mutation { removeImage(input: { imageId: "x" }) { organization { name } userErrors { code } } }`, "who", "nothing", "role", "role", "role", "role", "role", "who"],
  removeLocation: [`mutation { removeLocation(input: { locationId: "x" }) { organization { name } userErrors { code } } }`, "who", "nothing", "role", "role", "role", "role", "role", "who"],
  postings: ["{ postings { nodes { id } } }", "who", "ok", "ok", "ok", "nothing", "ok", "nothing", "who"],
  posting: ["{ posting(id: POSTING) { id team { email } counts { count } reach { total { views } } shareLinks { url } } }", "who", "ok", "ok", "ok", "nothing", "ok", "nothing", "who"],
  applications: ["{ applications(postingId: POSTING) { nodes { id } } }", "who", "ok", "ok", "ok", "nothing", "ok", "nothing", "who"],
  application: ["{ application(id: APPLICATION) { id email notes { text } messages { text } documentRequests { reason } documents { url } } }", "who", "ok", "ok", "ok", "nothing", "ok", "nothing", "who"],
  roleTemplates: ["{ roleTemplates { id } }", "who", "ok", "ok", "ok", "ok", "role", "role", "who"],
  roleTemplate: ["{ roleTemplate(id: TEMPLATE) { id versions { number } ratings { stars } } }", "who", "ok", "ok", "ok", "ok", "role", "role", "who"],
  createRoleTemplate: ["mutation { createRoleTemplate(input: {}) { roleTemplate { id } userErrors { code } } }", "who", "ok", "ok", "role", "role", "role", "role", "who"],
  createRoleTemplateFromPosting: ["mutation { createRoleTemplateFromPosting(input: { postingId: POSTING }) { roleTemplate { id } userErrors { code } } }", "who", "ok", "ok", "role", "role", "role", "role", "who"],
  updateRoleTemplate: ["mutation { updateRoleTemplate(input: { roleTemplateId: TEMPLATE, version: 1 }) { roleTemplate { id } userErrors { code } } }", "who", "ok", "ok", "role", "role", "role", "role", "who"],
  archiveRoleTemplate: ["mutation { archiveRoleTemplate(input: { roleTemplateId: TEMPLATE }) { roleTemplate { id } userErrors { code } } }", "who", "ok", "ok", "role", "role", "role", "role", "who"],
  restoreRoleTemplate: ["mutation { restoreRoleTemplate(input: { roleTemplateId: TEMPLATE }) { roleTemplate { id } userErrors { code } } }", "who", "ok", "ok", "role", "role", "role", "role", "who"],
  rateRoleTemplate: [`mutation { rateRoleTemplate(input: { roleTemplateId: TEMPLATE, stars: 4, comment: "" }) { roleTemplate { id } userErrors { code } } }`, "who", "ok", "ok", "ok", "ok", "role", "role", "who"],
  staffMembers: ["{ staffMembers { id } }", "who", "ok", "ok", "ok", "ok", "role", "role", "who"],
  mailbox: ["{ mailbox { totalCount } }", "who", "ok", "role", "role", "role", "role", "role", "who"],
  mailTemplates: ["{ mailTemplates { kind } }", "who", "ok", "role", "role", "role", "role", "role", "who"],
  mailPreview: [`{ mailPreview(draft: { kind: DRAFT_LINK, language: "en", subject: "x", body: "{{link}}" }) { preview { text } userErrors { code } } }`, "who", "ok", "role", "role", "role", "role", "role", "who"],
  updateMailTemplate: [`mutation { updateMailTemplate(input: { kind: DRAFT_LINK, language: "en", subject: "x", body: "x", version: 0 }) { mailTemplate { kind } userErrors { code } } }`, "who", "ok", "role", "role", "role", "role", "role", "who"],
  resetMailTemplate: [`mutation { resetMailTemplate(input: { kind: DRAFT_LINK, language: "en", version: 0 }) { mailTemplate { kind } userErrors { code } } }`, "who", "ok", "role", "role", "role", "role", "role", "who"],
  sendTestMail: [`mutation { sendTestMail(draft: { kind: DRAFT_LINK, language: "en", subject: "x", body: "{{link}}" }) { sentTo userErrors { code } } }`, "who", "ok", "role", "role", "role", "role", "role", "who"],
  mailDeliveries: ["{ mailDeliveries { nodes { to } } }", "who", "ok", "role", "role", "role", "role", "role", "who"],
  mailHealth: ["{ mailHealth { waiting } }", "who", "ok", "role", "role", "role", "role", "role", "who"],
  retryMail: [`mutation { retryMail(input: { deliveryId: "x" }) { delivery { to } userErrors { code } } }`, "who", "nothing", "role", "role", "role", "role", "role", "who"],
  setUpAccount: [`mutation { setUpAccount(input: { token: "x", name: "x", password: "a long password" }) { userErrors { code } } }`, "ok", "ok", "ok", "ok", "ok", "ok", "ok", "ok"],
  signIn: [`mutation { signIn(input: { email: "nobody@example.com", password: "x" }) { userErrors { code } } }`, "ok", "ok", "ok", "ok", "ok", "ok", "ok", "ok"],
  inviteStaffMember: [`mutation { inviteStaffMember(input: { name: "New", email: UNIQUE, role: REVIEWER }) { staffMember { id } userErrors { code } } }`, "who", "ok", "role", "role", "role", "role", "role", "who"],
  setStaffMemberActive: ["mutation { setStaffMemberActive(input: { staffMemberId: MEMBER, active: true }) { staffMember { id } userErrors { code } } }", "who", "ok", "role", "role", "role", "role", "role", "who"],
  createPosting: ["mutation { createPosting(input: {}) { posting { id } userErrors { code } } }", "who", "ok", "ok", "role", "role", "role", "role", "who"],
  updatePosting: ["mutation { updatePosting(input: { postingId: POSTING, version: VERSION }) { posting { id } userErrors { code } } }", "who", "ok", "ok", "role", "role", "role", "role", "who"],
  publishPosting: ["mutation { publishPosting(input: { postingId: POSTING }) { posting { id } userErrors { code } } }", "who", "ok", "ok", "role", "role", "role", "role", "who"],
  closePosting: ["mutation { closePosting(input: { postingId: POSTING }) { posting { id } userErrors { code } } }", "who", "ok", "ok", "role", "role", "role", "role", "who"],
  requestApproval: ["mutation { requestApproval(input: { postingId: POSTING }) { posting { id } userErrors { code } } }", "who", "ok", "ok", "role", "role", "role", "role", "who"],
  returnPostingToDraft: ["mutation { returnPostingToDraft(input: { postingId: POSTING }) { posting { id } userErrors { code } } }", "who", "ok", "ok", "role", "role", "role", "role", "who"],
  pausePosting: ["mutation { pausePosting(input: { postingId: POSTING }) { posting { id } userErrors { code } } }", "who", "ok", "ok", "role", "role", "role", "role", "who"],
  resumePosting: ["mutation { resumePosting(input: { postingId: POSTING }) { posting { id } userErrors { code } } }", "who", "ok", "ok", "role", "role", "role", "role", "who"],
  archivePosting: ["mutation { archivePosting(input: { postingId: POSTING }) { posting { id } userErrors { code } } }", "who", "ok", "ok", "role", "role", "role", "role", "who"],
  restorePosting: ["mutation { restorePosting(input: { postingId: POSTING }) { posting { id } userErrors { code } } }", "who", "ok", "ok", "role", "role", "role", "role", "who"],
  copyPosting: ["mutation { copyPosting(input: { postingId: POSTING }) { posting { id } userErrors { code } } }", "who", "ok", "ok", "role", "role", "role", "role", "who"],
  schedulePosting: [`mutation { schedulePosting(input: { postingId: POSTING, publishAt: "2000-01-01T00:00:00Z" }) { posting { id } userErrors { code } } }`, "who", "ok", "ok", "role", "role", "role", "role", "who"],
  decideApproval: ["mutation { decideApproval(input: { postingId: POSTING, decision: APPROVED }) { posting { id } userErrors { code } } }", "who", "ok", "role", "ok", "nothing", "role", "role", "who"],
  reopenPosting: ["mutation { reopenPosting(input: { postingId: POSTING }) { posting { id } userErrors { code } } }", "who", "ok", "ok", "role", "role", "role", "role", "who"],
  reuseRevision: ["mutation { reuseRevision(input: { postingId: POSTING, version: VERSION, number: 1 }) { posting { id } userErrors { code } } }", "who", "ok", "ok", "role", "role", "role", "role", "who"],
  setPostingTeam: ["mutation { setPostingTeam(input: { postingId: POSTING, staffMemberIds: TEAM }) { posting { id } userErrors { code } } }", "who", "ok", "ok", "role", "role", "role", "role", "who"],
  createShareLink: ["mutation { createShareLink(input: { postingId: POSTING, kind: REFERRAL }) { shareLink { url } userErrors { code } } }", "who", "ok", "ok", "ok", "nothing", "ok", "nothing", "who"],
  endShareLink: [`mutation { endShareLink(input: { shareLinkId: "x" }) { shareLink { url } userErrors { code } } }`, "who", "nothing", "nothing", "nothing", "nothing", "nothing", "nothing", "who"],
  moveApplication: ["mutation { moveApplication(input: { applicationId: APPLICATION, fromStage: STAGE, toStage: NEXT }) { application { id } userErrors { code } } }", "who", "ok", "ok", "ok", "nothing", "role", "role", "who"],
  declineApplication: ["mutation { declineApplication(input: { applicationId: APPLICATION, fromStage: STAGE }) { application { id } userErrors { code } } }", "who", "ok", "ok", "ok", "nothing", "role", "role", "who"],
  noteAnswer: ["mutation { noteAnswer(input: { applicationId: APPLICATION }) { application { id } userErrors { code } } }", "who", "ok", "ok", "ok", "nothing", "role", "role", "who"],
  sendClosingLetter: ["mutation { sendClosingLetter(input: { postingId: POSTING, texts: [] }) { posting { id } userErrors { code } } }", "who", "ok", "ok", "ok", "ok", "role", "role", "who"],
  cancelClosingLetter: ["mutation { cancelClosingLetter(input: { postingId: POSTING }) { posting { id } userErrors { code } } }", "who", "ok", "ok", "ok", "nothing", "role", "role", "who"],
  candidate: [`{ candidate(id: "x") { id applicationCount likelySame { likeness } } }`, "who", "nothing", "nothing", "nothing", "nothing", "nothing", "nothing", "who"],
  mergeCandidates: [`mutation { mergeCandidates(input: { keptCandidateId: "x", mergedCandidateId: "x" }) { candidate { id } userErrors { code } } }`, "who", "nothing", "nothing", "role", "role", "role", "role", "who"],
  separateCandidate: [`mutation { separateCandidate(input: { candidateId: "x" }) { candidate { id } userErrors { code } } }`, "who", "nothing", "nothing", "role", "role", "role", "role", "who"],
  tellCandidatesApart: [`mutation { tellCandidatesApart(input: { candidateId: "x", otherCandidateId: "x" }) { candidate { id } userErrors { code } } }`, "who", "nothing", "nothing", "role", "role", "role", "role", "who"],
  addNote: [`mutation { addNote(input: { applicationId: APPLICATION, text: "Read." }) { application { id } userErrors { code } } }`, "who", "ok", "ok", "ok", "nothing", "ok", "nothing", "who"],
  sendMessage: [`mutation { sendMessage(input: { applicationId: APPLICATION, text: "Hello.", idempotencyKey: "x" }) { application { id messages { text } } userErrors { code } } }`, "who", "ok", "ok", "ok", "nothing", "role", "role", "who"],
  readMessages: [`mutation { readMessages(input: { applicationId: "x", throughMessageId: "x" }) { application { id } userErrors { code } } }`, "who", "nothing", "nothing", "nothing", "nothing", "nothing", "nothing", "who"],
  settleMessages: ["mutation { settleMessages(input: { applicationId: APPLICATION }) { application { id } userErrors { code } } }", "who", "ok", "ok", "ok", "nothing", "role", "role", "who"],
  askForDocument: ["mutation { askForDocument(input: { applicationId: APPLICATION, kind: TRANSCRIPT }) { application { id documentRequests { id } } userErrors { code } } }", "who", "ok", "ok", "ok", "nothing", "role", "role", "who"],
  withdrawDocumentRequest: [`mutation { withdrawDocumentRequest(input: { applicationId: APPLICATION, documentRequestId: "x" }) { application { id } userErrors { code } } }`, "who", "nothing", "nothing", "nothing", "nothing", "role", "role", "who"],
  selfIdentificationParts: ["{ selfIdentificationParts { part } }", "who", "ok", "role", "role", "role", "role", "role", "who"],
  selfIdentificationReport: ["{ selfIdentificationReport { total } }", "who", "ok", "role", "role", "role", "role", "role", "who"],
  setSelfIdentification: [`mutation { setSelfIdentification(input: { country: "US", parts: [] }) { parts { part } userErrors { code } } }`, "who", "ok", "role", "role", "role", "role", "role", "who"],
  signOut: ["mutation { signOut { userErrors { code } } }", "ok", "ok", "ok", "ok", "ok", "ok", "ok", "ok"],
};

const staffSchema = buildSchema(readFileSync(new URL("../../server/schema/staff.graphql", import.meta.url), "utf8"));
const operations = [staffSchema.getQueryType(), staffSchema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));

test("every operation of the staff schema has its row, and every row its operation", () => {
  expect(Object.keys(table).sort()).toEqual([...operations].sort());
  for (const [, ...outcomes] of Object.values(table)) expect(outcomes).toHaveLength(actors.length);
});

test("every field of every staff type has a rule", async () => {
  const rules = rulesOf(await buildStaffSchema());
  expect([...rules].filter(([, rule]) => rule === undefined)).toEqual([]);
  expect(rules.size).toBeGreaterThan(100);
});

test("a field that anybody may read belongs to signing in, to refusals or to paging", async () => {
  const open = [...rulesOf(await buildStaffSchema())].filter(([, rule]) => rule === "anybody").map(([name]) => name.split(".")[0] ?? "");
  expect(new Set(open)).toEqual(new Set(["Query", "Mutation", "Viewer", "SignInPayload", "SignOutPayload", "SetUpAccountPayload", "UserError", "PageInfo"]));
});

test("the public schema holds no type of the staff's but those that say the same to everybody", () => {
  const publicSchema = buildSchema(readFileSync(new URL("../../server/schema/public.graphql", import.meta.url), "utf8"));
  const objects = (schema: typeof publicSchema) => Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith("__"));
  const names = objects(publicSchema).map(({ name }) => name);
  for (const forbidden of ["Application", "Candidate", "Note", "HistoryEntry", "StaffMember", "Viewer", "StageCount", "ApplicationDocument", "DocumentText", "MailboxMessage"]) expect(names).not.toContain(forbidden);
  const fields = objects(publicSchema).flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()) : []));
  for (const forbidden of ["notes", "history", "team", "sha256", "storageKey", "email", "phone", "source_", "counts", "version", "state"]) expect(fields).not.toContain(forbidden);
});

describeOnBothDatabases("who may do what", (database) => {
  let server: TestServer;
  const clients = new Map<Actor, StaffClient>();
  let ids: { posting: string; template: string; member: string; team: string };

  beforeAll(async () => {
    server = await startServer(await database.fresh());
    const passwordHash = await server.app.services.passwords.hash(PASSWORD);
    for (const [index, role] of Object.values(roles).entries()) {
      await server.app.services.database.write((transaction) => addStaffMember(transaction, server.app.services.clock, { name: `Person ${index}`, email: `person-${index}@example.org`, role, passwordHash }));
    }
    clients.set("anonymous", staffClient(server.baseUrl));
    for (const [index, actor] of actors.slice(1).entries()) clients.set(actor, await signIn(server.baseUrl, { email: `person-${index}@example.org`, password: PASSWORD }));
    const admin = clientOf("admin");
    const { staffMembers } = await admin.postForData<{ staffMembers: { id: string; email: string }[] }>("{ staffMembers { id email } }");
    const idOf = (index: number) => JSON.stringify(staffMembers.find(({ email }) => email === `person-${index}@example.org`)?.id);
    await admin.postForData(`mutation { setStaffMemberActive(input: { staffMemberId: ${idOf(6)}, active: false }) { userErrors { code } } }`);
    const { postings } = await admin.postForData<{ postings: { nodes: { id: string }[] } }>("{ postings { nodes { id } } }");
    const { roleTemplates } = await admin.postForData<{ roleTemplates: { id: string }[] }>("{ roleTemplates { id } }");
    ids = { posting: JSON.stringify(postings.nodes[0]?.id), template: JSON.stringify(roleTemplates[0]?.id), member: idOf(4), team: `[${idOf(2)}, ${idOf(4)}]` };
    await admin.postForData(`mutation { setPostingTeam(input: { postingId: ${ids.posting}, staffMemberIds: ${ids.team} }) { userErrors { code } } }`);
    await apply(server.baseUrl);
  });
  afterAll(() => server.stop());

  function clientOf(actor: Actor): StaffClient {
    const client = clients.get(actor);
    if (client === undefined) throw new Error(`nobody signed in as ${actor}`);
    return client;
  }

  const cells = Object.entries(table).flatMap(([operation, [document, ...outcomes]]) => actors.map((actor, column) => [`${operation} by ${actor}`, operation, document, actor, outcomes[column] ?? "who"] as const));

  test.each(cells)("%s", async (_, operation, document, actor, outcome) => {
    const filled = await fill(document, outcome);
    const { data, errors } = await clientOf(actor).post<Record<string, unknown>>(filled);
    expect(outcomeOf(operation, data, errors.map(({ extensions }) => extensions?.code))).toBe(outcome);
  });

  describe("a document", () => {
    test.each([["anonymous", 401], ["admin", 200], ["recruiter", 200], ["manager on the team", 200], ["manager elsewhere", 404], ["reviewer on the team", 200], ["reviewer elsewhere", 404], ["deactivated admin", 401]] as const)("read by %s: %i", async (actor, status) => {
      // The table's last row has signed everybody out.
      const cookie = actor === "anonymous" ? "" : (await signedInAgain(actor))?.cookies.header() ?? "";
      const { application } = await freshApplication();
      const response = await fetch(server.baseUrl + application.documents[0]?.url, { headers: { cookie } });
      expect(response.status).toBe(status);
      if (status === 200) expect(response.headers.get("content-disposition")).toMatch(/^attachment/);
      const stream = await fetch(`${server.baseUrl}/staff/events`, { headers: { cookie } });
      expect(stream.status).toBe(cookie === "" ? 401 : 200);
      await stream.body?.cancel();
    });
  });

  async function signedInAgain(actor: Actor): Promise<StaffClient | null> {
    const index = actors.indexOf(actor) - 1;
    return signIn(server.baseUrl, { email: `person-${index}@example.org`, password: PASSWORD }).catch(() => null);
  }

  let observer: StaffClient | undefined;

  async function freshApplication() {
    observer ??= await server.signInAsAdministrator();
    await observer.postForData(`mutation { publishPosting(input: { postingId: ${ids.posting} }) { userErrors { code } } }`);
    const { reference } = await apply(server.baseUrl);
    const { applications } = await observer.postForData<{ applications: { nodes: { id: string; reference: string; documents: { url: string }[] }[] } }>(`{ applications(postingId: ${ids.posting}, first: 1) { nodes { id reference documents { url } } } }`);
    const application = applications.nodes.find((node) => node.reference === reference);
    if (application === undefined) throw new Error("the new application is not in the list");
    return { application };
  }

  async function currentVersion(): Promise<number> {
    observer ??= await server.signInAsAdministrator();
    return (await observer.postForData<{ posting: { version: number } }>(`{ posting(id: ${ids.posting}) { version } }`)).posting.version;
  }

  let untouched: ReturnType<typeof freshApplication> | undefined;

  /** Only what changes its application needs one of its own. */
  async function applicationFor(document: string, outcome: Outcome): Promise<string> {
    const { application } = await (document.startsWith("mutation") && outcome === "ok" ? freshApplication() : (untouched ??= freshApplication()));
    return JSON.stringify(application.id);
  }

  async function fill(document: string, outcome: Outcome): Promise<string> {
    const application = document.includes("APPLICATION") ? await applicationFor(document, outcome) : "";
    const version = document.includes("VERSION") ? String(await currentVersion()) : "";
    const values: Record<string, string> = { POSTING: ids.posting, TEMPLATE: ids.template, APPLICATION: application, MEMBER: ids.member, TEAM: ids.team, VERSION: version, STAGE: "NEW", NEXT: "SCREEN", UNIQUE: JSON.stringify(`${randomUUID()}@example.org`) };
    return document.replace(/\b(POSTING|TEMPLATE|APPLICATION|MEMBER|TEAM|VERSION|STAGE|NEXT|UNIQUE)\b/g, (name) => values[name] ?? name);
  }
});

function outcomeOf(operation: string, data: Record<string, unknown> | null, codes: readonly unknown[]): string {
  if (codes.includes("UNAUTHENTICATED")) return "who";
  if (codes.includes("FORBIDDEN")) return "role";
  if (codes.length > 0) return codes.join();
  const answer = data?.[operation];
  if (answer === null && operation !== "viewer") return "nothing";
  if (typeof answer === "object" && answer !== null && "nodes" in answer && Array.isArray(answer.nodes)) return answer.nodes.length === 0 ? "nothing" : "ok";
  const text = JSON.stringify(answer);
  return text.includes(`"NOT_FOUND"`) ? "nothing" : "ok";
}

import { addStaffMember } from "../../../server/src/features/accounts/add-staff-member.ts";
import type { StaffRole } from "../../../shared/src/accounts/permissions.ts";
import type { StaffClient } from "../../testkit/graphql.ts";
import { signIn, type TestServer } from "../../testkit/server.ts";

export interface PostingAnswer {
  readonly id: string;
  readonly slug: string;
  readonly state: string;
  readonly version: number;
  readonly publishedAt: string | null;
  readonly closedBecause: string | null;
  readonly publicUrl: string | null;
  readonly availableActions: readonly string[];
  readonly unpublishedChanges: boolean;
}

interface Refused {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

export interface PostingReply {
  readonly posting: PostingAnswer | null;
  readonly userErrors: readonly Refused[];
}

const FIELDS = "id slug state version publishedAt closedBecause publicUrl availableActions unpublishedChanges";

/** Sends one mutation on a posting: `take(admin, "pausePosting", { postingId })`. */
export async function take(client: StaffClient, mutation: string, input: Readonly<Record<string, unknown>>): Promise<PostingReply> {
  const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const type = inputTypes[mutation] ?? inputType;
  const data = await client.postForData<Record<string, PostingReply>>(`mutation ($input: ${type}!) { ${mutation}(input: $input) { posting { ${FIELDS} } userErrors { code path message } } }`, { input });
  const reply = data[mutation];
  if (reply === undefined) throw new Error(`${mutation} answered nothing`);
  return reply;
}

const postingIdAlone = ["closePosting", "pausePosting", "resumePosting", "archivePosting", "restorePosting", "requestApproval", "returnPostingToDraft"];
const inputTypes: Readonly<Record<string, string>> = Object.fromEntries(postingIdAlone.map((mutation) => [mutation, "PostingIdInput"]));

/** The posting after a step that must not be refused. */
export async function taken(client: StaffClient, mutation: string, input: Readonly<Record<string, unknown>>): Promise<PostingAnswer> {
  const { posting, userErrors } = await take(client, mutation, input);
  if (posting === null) throw new Error(`${mutation} was refused: ${JSON.stringify(userErrors)}`);
  return posting;
}

export const codesOf = ({ userErrors }: PostingReply) => userErrors.map(({ code }) => code);

/** A draft that holds everything a published posting must hold. */
export async function readyDraft(admin: StaffClient, title: string): Promise<PostingAnswer> {
  const { roleTemplates } = await admin.postForData<{ roleTemplates: { id: string; slug: string }[] }>("{ roleTemplates { id slug } }");
  const { organization } = await admin.postForData<{ organization: { locations: { id: string }[] } }>("{ organization { locations { id } } }");
  const roleTemplateId = roleTemplates.find(({ slug }) => slug === "pacs-administrator")?.id;
  const draft = await taken(admin, "createPosting", { roleTemplateId, title });
  return taken(admin, "updatePosting", { postingId: draft.id, version: draft.version, department: "Imaging", locationIds: [organization.locations[0]?.id] });
}

const PASSWORD = "a password for tests";

/** Somebody with this role who has signed in. */
export async function colleague({ app, baseUrl }: TestServer, name: string, role: StaffRole): Promise<{ client: StaffClient; id: string; email: string }> {
  const { database, clock, passwords } = app.services;
  const email = `${name.toLowerCase().replaceAll(" ", ".")}@rounds.test`;
  const passwordHash = await passwords.hash(PASSWORD);
  await database.write((transaction) => addStaffMember(transaction, clock, { name, email, role, passwordHash }));
  const client = await signIn(baseUrl, { email, password: PASSWORD });
  const { viewer } = await client.postForData<{ viewer: { id: string } }>("{ viewer { id } }");
  return { client, id: viewer.id, email };
}

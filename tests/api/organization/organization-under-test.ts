import type { StaffClient } from "../../testkit/graphql.ts";

interface LocationAnswer {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly postingCount: number;
}

export interface OrganizationAnswer {
  readonly name: string;
  readonly websiteUrl: string | null;
  readonly accentColor: string;
  readonly approvalRequired: boolean;
  readonly blockingRules: readonly string[];
  readonly showsBenchmark: boolean;
  readonly version: number;
  readonly locations: readonly LocationAnswer[];
}

interface Refused {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

interface OrganizationReply {
  readonly organization: OrganizationAnswer | null;
  readonly userErrors: readonly Refused[];
}

const FIELDS = "name websiteUrl accentColor approvalRequired blockingRules showsBenchmark version locations { id name country postingCount }";

/** Sends one mutation on the organization: `change(admin, "updateOrganization", { version, name })`. */
export async function change(client: StaffClient, mutation: string, input: Readonly<Record<string, unknown>>): Promise<OrganizationReply> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const data = await client.postForData<Record<string, OrganizationReply>>(`mutation ($input: ${type}!) { ${mutation}(input: $input) { organization { ${FIELDS} } userErrors { code path message } } }`, { input });
  const reply = data[mutation];
  if (reply === undefined) throw new Error(`${mutation} answered nothing`);
  return reply;
}

/** The organization after a change that must not be refused. */
export async function changed(client: StaffClient, mutation: string, input: Readonly<Record<string, unknown>>): Promise<OrganizationAnswer> {
  const { organization, userErrors } = await change(client, mutation, input);
  if (organization === null) throw new Error(`${mutation} was refused: ${JSON.stringify(userErrors)}`);
  return organization;
}

export async function versionOf(client: StaffClient): Promise<number> {
  return (await client.postForData<{ organization: { version: number } }>("{ organization { version } }")).organization.version;
}

export const locationsOf = ({ locations }: OrganizationAnswer) => locations;

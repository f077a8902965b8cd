import { graphql, type GraphQLSchema } from "graphql";
import type { Logger } from "typeorm";
import type { AppOptions } from "../../../server/src/app.ts";
import type { Database } from "../../../server/src/database/database.ts";
import { openDatabase } from "../../../server/src/database/open-database.ts";
import { entities } from "../../../server/src/entities.ts";
import { StaffMemberRow } from "../../../server/src/features/accounts/staff-member.entity.ts";
import { ApplicationRow } from "../../../server/src/features/applications/application.entity.ts";
import { PostingRow, PostingTeamMemberRow } from "../../../server/src/features/postings/posting.entity.ts";
import type { StaffContext, Viewer } from "../../../server/src/graphql/context.ts";
import { toGlobalId } from "../../../server/src/graphql/global-id.ts";
import { newId } from "../../../server/src/platform/ids.ts";
import { OutboxRow } from "../../../server/src/platform/jobs/outbox.entity.ts";
import type { Services } from "../../../server/src/platform/services.ts";
import { buildStaffSchema } from "../../../server/src/schema.ts";
import type { StaffRole } from "../../../shared/src/accounts/permissions.ts";
import { apply } from "../../testkit/applying.ts";
import { postForData } from "../../testkit/graphql.ts";
import { startServer } from "../../testkit/server.ts";

export interface ReviewUnderTest {
  readonly services: Services;
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** The PACS Administrator posting. */
  readonly posting: PostingRow;
  readonly people: { readonly recruiter: Viewer; readonly manager: Viewer; readonly reviewer: Viewer; readonly stranger: Viewer };
  /** Answers an operation of the staff schema; an error fails the test. */
  ask<Data>(viewer: Viewer, document: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Answers an operation of the public schema; an error fails the test. */
  askPublic<Data>(document: string, variables?: Record<string, unknown>): Promise<Data>;
  /** A whole application, its documents included. */
  applied(changes?: Record<string, unknown>): Promise<ApplicationRow>;
  reread(application: ApplicationRow): Promise<ApplicationRow>;
  /** Does at once what is to happen because of this event of an application, without waiting for the jobs before it; resolves to those jobs. */
  workOff(event: string, application: ApplicationRow): Promise<OutboxRow[]>;
  /** The SQL statements that answer an operation. */
  statementsOf(viewer: Viewer, document: string, variables: Record<string, unknown>): Promise<string[]>;
  stop(): Promise<void>;
}

export const globalId = ({ id }: { id: string }) => toGlobalId("Application", id);

/** The whole server over a real database, with a manager and a reviewer on the seeded posting's team and a manager who is on none. */
export async function openReview(databaseUrl: string, options: Partial<AppOptions> = {}): Promise<ReviewUnderTest> {
  const server = await startServer(databaseUrl, options);
  const { services } = server.app;
  const { read } = services.database;
  const schema = await buildStaffSchema();
  const posting = await read.findOneByOrFail(PostingRow, { slug: "pacs-administrator" });
  const contextOf = (viewer: Viewer): StaffContext => ({ services, viewer, address: "test", sessionToken: null, setSession: () => {} });
  const people = {
    recruiter: await employ(services, "Robin Sato", "RECRUITER"),
    manager: await employ(services, "Mara Lindqvist", "HIRING_MANAGER"),
    reviewer: await employ(services, "Theo Abara", "REVIEWER"),
    stranger: await employ(services, "Ines Calloway", "HIRING_MANAGER"),
  };
  const team = [people.manager, people.reviewer].map(({ id }) => ({ postingId: posting.id, staffMemberId: id }));
  await services.database.write(({ manager }) => manager.insert(PostingTeamMemberRow, team));
  return {
    services,
    baseUrl: server.baseUrl,
    posting,
    people,
    askPublic: (document, variables) => postForData(server.graphqlUrl, document, variables),
    ask: (viewer, document, variables) => ask(schema, contextOf(viewer), document, variables),
    async applied(changes) {
      const { reference } = await apply(server.baseUrl, changes);
      return read.findOneByOrFail(ApplicationRow, { reference });
    },
    reread: ({ id }) => read.findOneByOrFail(ApplicationRow, { id }),
    workOff: (event, application) => workOff(services, event, application),
    async statementsOf(viewer, document, variables) {
      // A connection of its own: nothing that goes on behind the requests reads through it.
      const database = await openDatabase(databaseUrl, entities);
      const statements = listen(database);
      await ask(schema, { ...contextOf(viewer), services: { ...services, database } }, document, variables);
      await database.close();
      return statements;
    },
    stop: () => server.stop(),
  };
}

async function employ({ database }: Services, name: string, role: StaffRole): Promise<Viewer> {
  const viewer: Viewer = { id: newId(), name, email: `${name.toLowerCase().replace(" ", ".")}@rounds.test`, role };
  await database.write(({ manager }) => manager.insert(StaffMemberRow, { ...viewer, passwordHash: null, active: true, createdAt: "2026-11-24T12:00:00.000Z" }));
  return viewer;
}

async function workOff({ database, events }: Services, event: string, application: ApplicationRow): Promise<OutboxRow[]> {
  const jobs = (await database.read.findBy(OutboxRow, { event })).filter(({ payload }) => "applicationId" in payload && payload.applicationId === application.id);
  for (const { handler, payload, id } of jobs) await events.handlerOf(event, handler)?.(payload, { jobId: id });
  return jobs;
}

async function ask<Data>(schema: GraphQLSchema, contextValue: StaffContext, source: string, variableValues: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await graphql({ schema, source, contextValue, variableValues });
  if (errors !== undefined) throw new Error(`GraphQL answered ${JSON.stringify(errors)}`, { cause: errors[0]?.originalError });
  return JSON.parse(JSON.stringify(data));
}

function listen({ read: { connection } }: Database): string[] {
  const statements: string[] = [];
  const nothing = () => {};
  const logger: Logger = { logQuery: (statement) => void statements.push(statement), logQueryError: nothing, logQuerySlow: nothing, logSchemaBuild: nothing, logMigration: nothing, log: nothing };
  connection.logger = logger;
  return statements;
}

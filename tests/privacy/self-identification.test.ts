import { readFileSync } from "node:fs";
import { buildSchema, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addStaffMember } from "../../server/src/features/accounts/add-staff-member.ts";
import { SelfIdentificationCountRow, SelfIdentificationPartRow, UsedInvitationRow } from "../../server/src/features/self-identification/self-identification.entity.ts";
import { createLogger } from "../../server/src/platform/logger.ts";
import type { StaffRole } from "../../shared/src/accounts/permissions.ts";
import { answerBy, applyByForm, ask } from "../api/self-identification/asking-under-test.ts";
import { describeOnBothDatabases } from "../testkit/databases.ts";
import { signIn, startServer, type TestServer } from "../testkit/server.ts";
import { repositoryFiles } from "../architecture/repository-files.ts";

const schemaOf = (name: string) => buildSchema(readFileSync(new URL(`../../server/schema/${name}.graphql`, import.meta.url), "utf8"));

/** Every field with what it leads to: "Query.viewer Viewer". */
function fieldsOf(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__"));
  return types.flatMap((type) => (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()).map((field) => `${type.name}.${field.name} ${String(field.type).replaceAll(/[[\]!]/g, "")}`) : []));
}

const aboutIt = /self-?identification|ethnic|race\b|veteran|disabilit/i;

test("in the staff's schema the answers are reached by the report and by no other field, and it leads nowhere else", () => {
  expect(fieldsOf(schemaOf("staff")).filter((field) => aboutIt.test(field)).sort()).toEqual([
    "Mutation.setSelfIdentification SelfIdentificationPayload",
    "Query.selfIdentificationParts SelfIdentificationPart",
    "Query.selfIdentificationReport SelfIdentificationTable",
    "SelfIdentificationAnswerCount.answer String",
    "SelfIdentificationAnswerCount.count Int",
    "SelfIdentificationPart.asked Boolean",
    "SelfIdentificationPart.country String",
    "SelfIdentificationPart.part String",
    "SelfIdentificationPayload.parts SelfIdentificationPart",
    "SelfIdentificationPayload.userErrors UserError",
    "SelfIdentificationTable.answers SelfIdentificationAnswerCount",
    "SelfIdentificationTable.country String",
    "SelfIdentificationTable.part String",
    "SelfIdentificationTable.question String",
    "SelfIdentificationTable.total Int",
    "SelfIdentificationTable.year Int",
    "SetSelfIdentificationInput.country String",
    "SetSelfIdentificationInput.parts String",
  ]);
});

test("the public schema knows nothing of it", () => expect(fieldsOf(schemaOf("public")).filter((field) => aboutIt.test(field))).toEqual([]));

test("no code reads the sums but the feature's own", () => {
  const readers = repositoryFiles().filter((path) => /^(server|client|shared|scripts)\/.*\.(ts|tsx|mjs)$/.test(path) && /self_identification_counts|SelfIdentificationCountRow/.test(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8")));
  const feature = "server/src/features/self-identification";
  expect(readers.sort()).toEqual(["server/src/database/migrations/1700000000019-self-identification.ts", "server/src/entities.ts", `${feature}/answer-invitation.ts`, `${feature}/read-report.ts`, `${feature}/self-identification.entity.ts`, `${feature}/self-identification.queries.ts`].sort());
});

describeOnBothDatabases("answers for statistics", (database) => {
  const lines: string[] = [];
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer(await database.fresh(), { logger: createLogger("trace", { write: (line) => void lines.push(line) }) });
  });
  afterAll(() => server.stop());

  test("stand in tables without a column that leads to a person, an application, a posting or a moment", () => {
    const { connection } = server.app.services.database.read;
    const columnsOf = (row: object) => connection.getMetadata(row as never).columns.map(({ databaseName }) => databaseName).sort();
    expect(columnsOf(SelfIdentificationCountRow)).toEqual(["answer", "count", "country", "question", "year"]);
    expect(columnsOf(UsedInvitationRow)).toEqual(["claim", "ends_on", "hash"]);
    expect(columnsOf(SelfIdentificationPartRow)).toEqual(["country", "part"]);
  });

  test("stand in tables as the database has them, too, without a foreign key to or from them", async () => {
    const { connection } = server.app.services.database.read;
    const runner = connection.createQueryRunner();
    try {
      for (const [name, columns] of [["self_identification_counts", ["answer", "count", "country", "question", "year"]], ["used_invitations", ["claim", "ends_on", "hash"]]] as const) {
        const table = await runner.getTable(name);
        expect([table?.columns.map((column) => column.name).sort(), table?.foreignKeys]).toEqual([columns, []]);
      }
      const leading = (await runner.getTables()).flatMap((table) => table.foreignKeys.filter(({ referencedTableName }) => /self_identification|used_invitations/.test(referencedTableName)));
      expect(leading).toEqual([]);
    } finally {
      await runner.release();
    }
  });

  test("of one person change the sums, and nothing else that is kept says that they answered", async () => {
    await ask(await server.signInAsAdministrator(), ["equal-opportunity", "veteran", "disability"]);
    const receipt = await applyByForm(server.baseUrl);
    const before = await everything();
    const token = receipt.searchParams.get("questions") ?? "";
    expect((await answerBy(server.baseUrl, token, { sex: "female", "race-ethnicity": "native-hawaiian-or-pacific-islander", "protected-veteran": "yes", disability: "yes" })).status).toBe(303);
    expect(await everything()).toEqual(before);
    const [used] = await server.app.services.database.read.find(UsedInvitationRow);
    expect(JSON.stringify(before)).not.toContain(used?.hash ?? "no hash");
    expect(JSON.stringify(before)).not.toContain(token);
  });

  test.each([["RECRUITER"], ["HIRING_MANAGER"], ["REVIEWER"]] as const)("are shown to no %s", async (role: StaffRole) => {
    const { database: kept, clock, passwords } = server.app.services;
    const passwordHash = await passwords.hash("a password for tests");
    await kept.write((transaction) => addStaffMember(transaction, clock, { name: role, email: `${role.toLowerCase()}@example.org`, role, passwordHash }));
    const client = await signIn(server.baseUrl, { email: `${role.toLowerCase()}@example.org`, password: "a password for tests" });
    for (const query of ["{ selfIdentificationReport { total } }", "{ selfIdentificationParts { part } }"]) {
      const { data, errors } = await client.post(query);
      expect([data, errors.map(({ extensions }) => extensions?.code)]).toEqual([null, ["FORBIDDEN"]]);
    }
  });

  test("are in no line of the log, also when they could not be counted", async () => {
    const { database: kept } = server.app.services;
    const token = (await applyByForm(server.baseUrl)).searchParams.get("questions") ?? "";
    const rename = (from: string, to: string) => kept.write(({ manager }) => manager.query(`ALTER TABLE ${from} RENAME TO ${to}`));
    await rename("self_identification_counts", "out_of_reach");
    try {
      expect((await answerBy(server.baseUrl, token, { "race-ethnicity": "american-indian-or-alaska-native", disability: "yes" })).status).toBe(500);
    } finally {
      await rename("out_of_reach", "self_identification_counts");
    }
    const log = lines.join("\n");
    expect(log).toContain('"route":"/self-identification/:token"');
    for (const secret of ["native-hawaiian", "american-indian", token]) expect([secret, log.includes(secret)]).toEqual([secret, false]);
  });

  /** Every row of every other table; not of those into which the work after an application writes meanwhile. */
  async function everything(): Promise<Record<string, unknown>> {
    const { read } = server.app.services.database;
    const except = ["self_identification_counts", "used_invitations", "documents", "outbox", "mailbox_messages", "mail_deliveries"];
    const tables = read.connection.entityMetadatas.map(({ tableName }) => tableName).filter((name) => !except.includes(name));
    expect(tables.length).toBeGreaterThan(30);
    const rows: [string, unknown][] = [];
    for (const table of tables.sort()) rows.push([table, (await read.query(`SELECT * FROM ${table}`)).map((row: unknown) => JSON.stringify(row)).sort()]);
    return Object.fromEntries(rows);
  }
});

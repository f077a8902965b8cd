import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildApp, type AppOptions, type RoundsApp } from "../../server/src/app.ts";
import type { CareersRenderer } from "../../server/src/http/careers-pages.ts";
import { readClientAssets } from "../../server/src/http/client-assets.ts";
import { extract } from "../../server/src/platform/documents/extract-text/extract.ts";
import { defaultExtractionLimits } from "../../server/src/platform/documents/extract-text/extracted-text.ts";
import { createTextExtractor, type ExtractText } from "../../server/src/platform/documents/extract-text/text-extractor.ts";
import type { PasswordCost } from "../../server/src/platform/passwords.ts";
import { freePort } from "./free-port.ts";
import { dataOf, staffClient, type StaffClient } from "./graphql.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const builtClient = new URL("../../client/dist/", import.meta.url);
const builtServer = new URL("../../server/dist/", import.meta.url);

/** As the built server does, in a process of its own for each document; for tests of what is in a document. */
export const readApart = (): ExtractText => createTextExtractor({ workerUrl: new URL("extract-text-worker.js", builtServer) });

/** A process for each document took nearly half of the processor time of the API tests; most of them only need some text. */
const readHere: ExtractText = (source, mediaType, limits) => extract({ source, mediaType, limits: { ...defaultExtractionLimits, ...limits } });

/** The administrator that every test server begins with. */
export const administrator = { email: "admin@rounds.test", password: "correct horse battery" };

/** The standard cost takes half a second a sign-in; tests/unit/platform/passwords.test.ts tries it. */
export const cheapPasswords: PasswordCost = { ln: 4, r: 8, p: 1 };

export interface TestServer {
  readonly app: RoundsApp;
  /** Without a slash at the end; also the server's `PUBLIC_URL`. */
  readonly baseUrl: string;
  readonly documentsFolder: string;
  /** The public schema's address. */
  readonly graphqlUrl: string;
  /** A staff client that has signed in as the administrator. */
  signInAsAdministrator(): Promise<StaffClient>;
  /** Closes the server and removes its documents; the database is removed by whoever made it. */
  stop(): Promise<void>;
}

async function loadRenderer(): Promise<CareersRenderer> {
  const entry = new URL("ssr/entry-server.js", builtClient);
  if (!existsSync(entry)) throw new Error("The tests run on the built client and server. Run npm run build first, or npm test.");
  return import(/* @vite-ignore */ entry.href);
}

/** Signs in; fails when the server refuses. */
export async function signIn(baseUrl: string, credentials: { email: string; password: string }): Promise<StaffClient> {
  const client = staffClient(baseUrl);
  const mutation = `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } userErrors { code } } }`;
  const reply = await client.post<{ signIn: { viewer: { id: string } | null; userErrors: { code: string }[] } }>(mutation, { input: credentials });
  const { viewer, userErrors } = dataOf(reply).signIn;
  if (viewer === null) throw new Error(`Signing in was refused: ${JSON.stringify(userErrors)}`);
  return client;
}

/** Tests fill in a form faster than anybody, and many from one address. */
const unhurried = { ofClientToPosting: 10_000, ofClient: 10_000, toPosting: 10_000, seconds: 0 };

/** Starts the whole application in this process on a free port; `options` replace what the tests usually need. */
export async function startServer(databaseUrl: string, options: Partial<AppOptions> = {}): Promise<TestServer> {
  const folder = temporaryFolder("documents");
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const all: AppOptions = {
    databaseUrl,
    documentsFolder: folder.path,
    publicUrl: baseUrl,
    mailFrom: "no-reply@rounds.test",
    extractText: readHere,
    renderer: await loadRenderer(),
    assets: await readClientAssets(fileURLToPath(new URL("browser", builtClient))),
    admin: administrator,
    passwordCost: cheapPasswords,
    ...options,
    limits: { calmApplications: unhurried, ...options.limits },
  };
  const app = await buildApp(all);
  await app.listen({ host: "127.0.0.1", port });
  return {
    app,
    baseUrl,
    documentsFolder: all.documentsFolder,
    graphqlUrl: `${baseUrl}/graphql`,
    signInAsAdministrator: () => signIn(baseUrl, administrator),
    async stop() {
      await app.close();
      folder.remove();
    },
  };
}

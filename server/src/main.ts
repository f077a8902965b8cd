import { fileURLToPath } from "node:url";
import { buildApp } from "./app.ts";
import { readEnvironment } from "./env.ts";
import { readClientAssets } from "./http/client-assets.ts";
import { createTextExtractor } from "./platform/documents/extract-text/text-extractor.ts";
import { createLogger } from "./platform/logger.ts";

const builtClient = new URL("../../client/dist/", import.meta.url);

async function main(): Promise<void> {
  const environment = readEnvironment();
  const { host, port, publicUrl } = environment;
  const app = await buildApp({
    ...environment,
    renderer: await import(new URL("ssr/entry-server.js", builtClient).href),
    assets: await readClientAssets(fileURLToPath(new URL("browser", builtClient))),
    extractText: createTextExtractor({ workerUrl: new URL("./extract-text-worker.js", import.meta.url) }),
    logger: createLogger(environment.logLevel),
  });
  closeOn(["SIGINT", "SIGTERM"], app.close);
  await app.listen({ host, port });
  console.log(`\nRounds is running.\n\n  Careers site   ${publicUrl}/postings\n  Console        ${publicUrl}/console\n  GraphQL        ${publicUrl}/graphql`);
  if (app.firstAdministrator !== null) console.log(`\nNobody can sign in yet. Open this link once to set up the first administrator:\n\n  ${app.firstAdministrator.setUpUrl}`);
  console.log("");
}

function closeOn(signals: readonly NodeJS.Signals[], close: () => Promise<void>): void {
  let closing = false;
  for (const signal of signals) {
    process.on(signal, () => {
      if (closing) return;
      closing = true;
      close().then(() => process.exit(0), () => process.exit(1));
    });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

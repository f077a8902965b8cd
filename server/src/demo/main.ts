import "reflect-metadata";
import { createServices } from "../create-services.ts";
import { openDatabase } from "../database/open-database.ts";
import { entities } from "../entities.ts";
import { readEnvironment } from "../env.ts";
import { systemClock } from "../platform/clock.ts";
import { createTextExtractor } from "../platform/documents/extract-text/text-extractor.ts";
import { seedOrganization } from "../seed.ts";
import { fillDemo } from "./fill-demo.ts";

const environment = readEnvironment();
const database = await openDatabase(environment.databaseUrl, entities);
try {
  const services = await createServices({ ...environment, database, clock: systemClock, extractText: createTextExtractor({ workerUrl: new URL("./extract-text-worker.js", import.meta.url) }) });
  await seedOrganization(services);
  console.log("Filling the hospital:");
  const report = await fillDemo(services, (progress) => console.log(`  ${progress}`));
  if (report === null) console.log("  it has been filled before; nothing was changed.");
  else console.log(`\n${report.postings} postings and ${report.candidates} candidates are in. Sign in at ${environment.publicUrl}/console after npm start:\n\n${report.signIns.map(({ role, email }) => `  ${role.toLowerCase().replace("_", " ").padEnd(16)}${email}`).join("\n")}\n\n  password        ${report.password}\n`);
} finally {
  await database.close();
}

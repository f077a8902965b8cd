// npm run demo: fill the database with a believable hospital, its postings and its candidates.
import "./lib/require-node.mjs";
import { runServerProgram } from "./lib/server-program.mjs";

await runServerProgram("demo");

// npm start: install and build what is missing, then run the server.
import "./lib/require-node.mjs";
import { runServerProgram } from "./lib/server-program.mjs";

await runServerProgram("main");

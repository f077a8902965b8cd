// Turns pnpm's event stream (one JSON object a line) into a few calm lines; the full log appears only on failure.
import { createInterface } from "node:readline";
import { secondsSince } from "./elapsed.mjs";

const packagesPerLine = 200;
const heartbeatSeconds = 20;
const say = (text) => console.log(`  ${text}`);

const nameOf = (depPath) => depPath.replaceAll("\\", "/").split("node_modules/").at(-1);
const isSqlite = (name) => name.startsWith("sqlite3");

const buildLine = (name) => (isSqlite(name) ? "building SQLite from source (about a minute)" : `building ${name}`);

/** What a person would want to read of an event when the install failed, or undefined. */
function asLogLine(event) {
  if (event.name === "pnpm:lifecycle") return event.line ?? (event.script && `> ${nameOf(event.depPath)}: ${event.script}`);
  if (event.level === "error") return [event.err?.code, event.err?.message ?? event.message].filter(Boolean).join(" ");
  return undefined;
}

const parse = (line) => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** Prints the progress of a running `pnpm install --reporter=ndjson`. */
export function followInstall(child) {
  const startedAt = Date.now();
  const log = [];
  const present = new Set();
  const building = new Map();
  let retries = 0;
  let failedBuild;

  console.log("Installing packages (a few minutes the first time, then skipped)");
  const heartbeat = setInterval(() => {
    for (const [name, since] of building) say(`still building ${isSqlite(name) ? "SQLite" : name} (${secondsSince(since)})`);
    if (building.size === 0) say(`${present.size} packages in place (${secondsSince(startedAt)})`);
  }, heartbeatSeconds * 1000);

  const onBuild = (event) => {
    const name = nameOf(event.depPath);
    if (event.script) {
      building.set(name, Date.now());
      say(buildLine(name));
    }
    if (event.exitCode !== undefined) building.delete(name);
    if (event.exitCode) failedBuild = name;
  };

  const onEvent = (event) => {
    if (event.name === "pnpm:lifecycle") onBuild(event);
    if (event.name === "pnpm:stage" && event.stage === "importing_started") say("downloading and unpacking");
    if (event.name === "pnpm:request-retry" && (retries += 1) === 1) say("the registry answers slowly, trying again");
    if (event.name === "pnpm:progress" && event.status === "imported") {
      present.add(event.to);
      if (present.size % packagesPerLine === 0) say(`${present.size} packages in place`);
    }
  };

  createInterface({ input: child.stdout }).on("line", (line) => {
    const event = parse(line);
    if (event) onEvent(event);
    const readable = event ? asLogLine(event) : line;
    if (readable) log.push(readable);
  });
  createInterface({ input: child.stderr }).on("line", (line) => log.push(line));

  return {
    end(succeeded) {
      clearInterval(heartbeat);
      if (succeeded) return say(`installed in ${secondsSince(startedAt)}`);
      console.error(log.join("\n"));
      console.error("\nThe packages could not be installed; the full log is above. Nothing else was changed, so the command can be run again.");
      if (failedBuild && isSqlite(failedBuild)) {
        console.error("SQLite is built from source and needs Python 3, make and a C++ compiler: on Debian, apt-get install -y python3 make g++");
      }
    },
  };
}

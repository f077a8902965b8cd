// Imported first by every script, so that an old Node stops with a sentence instead of a stack trace.
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Rounds needs Node 20.19 or newer, and this is Node ${process.versions.node}. Install a newer Node (https://nodejs.org) and run the command again.`,
  );
  process.exit(1);
}

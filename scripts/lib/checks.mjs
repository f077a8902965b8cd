import { inRoot, tool } from "./paths.mjs";

/** oxlint with the repository's rules; a warning fails like an error. */
export const lintCommand = {
  command: tool("tests", "oxlint"),
  args: ["--config", ".oxlintrc.json", "--type-aware", "--deny-warnings", "--report-unused-disable-directives"],
  // oxlint looks for its type-aware half beside the folder it runs in, where this workspace has none.
  env: { OXLINT_TSGOLINT_PATH: tool("tests", "tsgolint") },
};

const typecheck = (folder) => ({
  title: `types: ${folder}`,
  command: tool(folder, "tsc"),
  args: ["--project", inRoot(folder)],
});

/** The checks that need no running program, in the order in which their results are printed. */
export const staticChecks = [
  { title: "lint", ...lintCommand },
  ...["shared", "server", "client", "tests"].map(typecheck),
  { title: "generated files are fresh", command: process.execPath, args: ["scripts/generate.mjs", "--check"] },
];

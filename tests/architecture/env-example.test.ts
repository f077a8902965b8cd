import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { environmentVariables } from "../../server/src/env.ts";
import { root } from "./root.ts";

/** A variable counts when it is set or offered: `PORT=4000` or `# SMTP_URL=smtp://…`. */
function variablesOffered(): string[] {
  const text = readFileSync(join(root, ".env.example"), "utf8");
  return [...text.matchAll(/^#?\s*([A-Z][A-Z0-9_]*)=/gm)].map(([, name = ""]) => name);
}

test(".env.example offers exactly the variables that the server reads", () => {
  expect(variablesOffered().sort()).toEqual([...environmentVariables].sort());
});

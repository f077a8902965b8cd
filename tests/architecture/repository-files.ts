import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";

const notCommitted = /(^|\/)(node_modules|dist|data|\.git|\.cache)(\/|$)/;

/** Undefined without git or without its folder, as in a downloaded archive. */
function filesOfGit(): string[] | undefined {
  try {
    const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    const listed = execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return listed.split("\0").filter((name) => name !== "" && existsSync(join(root, name)));
  } catch {
    return undefined;
  }
}

function filesOfFolder(folder = "."): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (notCommitted.test(path)) return [];
    return entry.isDirectory() ? filesOfFolder(path) : [path];
  });
}

/** Every file that is committed or would be by `git add --all`. */
export const repositoryFiles = (): string[] => filesOfGit() ?? filesOfFolder();

const looksBinary = (bytes: Buffer) => bytes.subarray(0, 8_000).includes(0);

/** The text of a repository file, or undefined when it is not text. */
export function textOf(path: string): string | undefined {
  const bytes = readFileSync(join(root, path));
  return looksBinary(bytes) ? undefined : bytes.toString("utf8");
}

import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root folder, ending without a slash. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** A path inside the repository. */
export const inRoot = (...parts) => join(root, ...parts);

/** The executable that a workspace package brings, such as `tool("client", "vite")`. */
export const tool = (packageName, name) =>
  inRoot(packageName, "node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);

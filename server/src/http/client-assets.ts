import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PageAssets } from "../../../client/src/lib/page.ts";

/** The built client: the hashed names of what browsers load, and the folder that holds it. */
export interface ClientAssets {
  readonly folder: string;
  /** Of the script that other sites load. */
  readonly widgetFolder: string;
  readonly careers: PageAssets;
  readonly console: { readonly stylesheets: readonly string[]; readonly script: string };
  /** Of the page to try queries on; what it loads brings its own styles. */
  readonly tryQueriesScript: string;
}

interface ManifestChunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

type Manifest = Readonly<Record<string, ManifestChunk>>;

export async function readClientAssets(folder: string): Promise<ClientAssets> {
  const manifest: Manifest = JSON.parse(await readFile(join(folder, ".vite/manifest.json"), "utf8"));
  const careers = entry(manifest, "src/app/careers.ts");
  const [stylesheet = ""] = careers.stylesheets;
  return { folder, widgetFolder: join(folder, "../widget"), careers: { script: careers.script, applyScript: entry(manifest, "src/app/apply.ts").script, stylesheet }, console: entry(manifest, "src/app/console.tsx"), tryQueriesScript: entry(manifest, "src/app/try-queries.ts").script };
}

function entry(manifest: Manifest, name: string): { script: string; stylesheets: string[] } {
  const chunk = manifest[name];
  if (chunk === undefined) throw new Error(`the built client has no ${name}; build it again`);
  return { script: `/${chunk.file}`, stylesheets: [...stylesheetsOf(manifest, name, new Set())].map((file) => `/${file}`) };
}

function stylesheetsOf(manifest: Manifest, name: string, found: Set<string>): Set<string> {
  for (const imported of manifest[name]?.imports ?? []) stylesheetsOf(manifest, imported, found);
  for (const file of manifest[name]?.css ?? []) found.add(file);
  return found;
}

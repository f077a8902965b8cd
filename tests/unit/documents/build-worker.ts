import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const serverFolder = fileURLToPath(new URL("../../../server/", import.meta.url));

/** The text extraction worker, built as the server's build makes it; beside the server's packages, which it imports. */
export async function buildExtractionWorker(): Promise<{ url: URL; remove: () => Promise<void> }> {
  const cache = join(serverFolder, "node_modules/.cache");
  await mkdir(cache, { recursive: true });
  const outDir = await mkdtemp(join(cache, "extraction-worker-"));
  await build({
    configFile: false,
    root: serverFolder,
    logLevel: "error",
    build: {
      ssr: true,
      target: "node20",
      minify: false,
      outDir,
      emptyOutDir: true,
      rollupOptions: {
        input: { "extract-text-worker": "src/platform/documents/extract-text/worker.ts" },
        output: { entryFileNames: "[name].js" },
      },
    },
    ssr: { noExternal: [/^@rounds\//] },
  });
  return {
    url: pathToFileURL(join(outDir, "extract-text-worker.js")),
    remove: () => rm(outDir, { recursive: true, force: true }),
  };
}

import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = fileURLToPath(new URL(".", import.meta.url));
/** Each of these runs in a process of its own. */
const programs = { bench: "main.ts", "bench-load": "load-process.ts", "bench-bare": "bare-server.ts", "bench-stock": "stock/stock-server.ts" };

export default defineConfig({
  build: {
    ssr: true,
    target: "node20",
    // As deep in tests/ as the testkit's sources, which find the repository by their own place.
    outDir: "dist",
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rollupOptions: {
      input: Object.fromEntries(Object.entries(programs).map(([name, file]) => [name, `${here}${file}`])),
      output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" },
    },
  },
  // The server's sources are bundled with what only the server depends on.
  ssr: { noExternal: [/^@rounds\//, "uuid", "valibot"] },
});

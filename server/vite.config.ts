import { defineConfig } from "vite";

export default defineConfig({
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist",
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rollupOptions: {
      input: {
        main: "src/main.ts",
        demo: "src/demo/main.ts",
        "print-schema": "src/print-schema.ts",
        "extract-text-worker": "src/platform/documents/extract-text/worker.ts",
      },
      output: { entryFileNames: "[name].js" },
    },
  },
  ssr: { noExternal: [/^@rounds\//] },
});

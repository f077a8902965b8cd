import { defineConfig } from "vite";

export default defineConfig({
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist",
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rollupOptions: { input: { proof: "src/proof.ts" }, output: { entryFileNames: "[name].js" } },
  },
  ssr: { noExternal: [/^@rounds\//] },
});

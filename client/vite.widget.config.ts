import { defineConfig } from "vite";
import { precompress } from "./vite-precompress.ts";

/** What other sites load: one script that needs no other file, at an address that never changes. */
export default defineConfig({
  publicDir: false,
  plugins: [precompress()],
  build: {
    outDir: "dist/widget",
    target: "es2022",
    modulePreload: { polyfill: false },
    rolldownOptions: { input: "src/app/widget.ts", output: { format: "iife", entryFileNames: "widget.js" } },
  },
});

import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { precompress } from "./vite-precompress.ts";

// `vite build` writes what browsers load, with a manifest; `vite build --ssr src/app/entry-server.tsx` writes what the server runs.
export default defineConfig(({ isSsrBuild }) => ({
  base: "/",
  plugins: isSsrBuild ? [react()] : [react(), precompress()],
  ssr: { noExternal: ["@rounds/shared"] },
  build: isSsrBuild
    ? { outDir: "dist/ssr", target: "node20" }
    : {
        outDir: "dist/browser",
        assetsDir: "assets",
        // A data: URL would need a hole in the content security policy.
        assetsInlineLimit: 0,
        manifest: true,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: ["src/app/careers.ts", "src/app/apply.ts", "src/app/console.tsx", "src/app/try-queries.ts"] },
      },
}));

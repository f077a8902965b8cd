import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { join } from "node:path";
import type { CareersSite } from "./careers-pages.ts";

/** The console's one page, whatever is open in it, and the files that both sites load. */
export function registerConsole(app: FastifyInstance, { renderer, assets }: CareersSite): void {
  const shell = renderer.renderConsoleShell({ ...assets.console, careersStylesheet: assets.careers.stylesheet });
  const answer = async () => shell;
  for (const url of ["/console", "/console/*"]) {
    app.get(url, { onSend: async (_, reply, payload) => (reply.headers({ "content-type": "text/html; charset=utf-8", "cache-control": "no-store" }), payload) }, answer);
  }
  // Their names carry a hash of their content: what has been loaded once is right for ever.
  void app.register(fastifyStatic, { root: join(assets.folder, "assets"), prefix: "/assets/", immutable: true, preCompressed: true, maxAge: "365d", cacheControl: true, index: false, decorateReply: true });
  app.get("/favicon.svg", (_, reply) => reply.sendFile("favicon.svg", assets.folder));
}

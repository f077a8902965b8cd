import fastifyStatic from "@fastify/static";
import { paletteCss } from "@rounds/shared/brand/palette.ts";
import type { FastifyInstance } from "fastify";
import { join } from "node:path";
import { knownOrganization } from "../features/organization/organization.queries.ts";
import type { CareersSite } from "./careers-pages.ts";
import { pagePolicy, POLICY } from "./security-headers.ts";

/** The console's one page, whatever is open in it, and the files that both sites load. */
export function registerConsole(app: FastifyInstance, site: CareersSite): void {
  const { renderer, assets } = site;
  for (const url of ["/console", "/console/*"]) {
    app.get(url, async (_, reply) => {
      const inlineStyle = await brandStyle(site);
      const shell = renderer.renderConsoleShell({ ...assets.console, careersStylesheet: assets.careers.stylesheet, inlineStyle });
      return reply.headers({ "content-type": "text/html; charset=utf-8", "cache-control": "no-store", [POLICY]: pagePolicy(inlineStyle) }).send(shell);
    });
  }
  // Their names carry a hash of their content: what has been loaded once is right for ever.
  void app.register(fastifyStatic, { root: join(assets.folder, "assets"), prefix: "/assets/", immutable: true, preCompressed: true, maxAge: "365d", cacheControl: true, index: false, decorateReply: true });
  app.get("/favicon.svg", (_, reply) => reply.sendFile("favicon.svg", assets.folder));
}

/** While the database does not answer, the console opens in the style sheet's own colors, and says there what is wrong. */
async function brandStyle({ services }: CareersSite): Promise<string> {
  try {
    return paletteCss((await knownOrganization(services)).accentColor);
  } catch {
    return "";
  }
}

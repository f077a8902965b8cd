import { readEmbedChoice, type EmbedChoice } from "@rounds/shared/distribution/embed.ts";
import { widgetPaths } from "@rounds/shared/distribution/widget.ts";
import type { FastifyInstance } from "fastify";
import { readWidgetList } from "../features/distribution/widget-list.ts";
import type { Services } from "../platform/services.ts";
import type { KeptReplies } from "./kept-reply.ts";

/** For every site: no key, no cookies. Its address has no hash, so that a page keeps its tag for ever. */
const SHARED = { "cache-control": "public, max-age=300", "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" };

/** The list of postings for other sites: the script that draws it, and what it shows. `folder` holds the built script. */
export function registerWidget(app: FastifyInstance, services: Services, sendKept: KeptReplies, folder: string): void {
  app.get(widgetPaths.script, (_, reply) => reply.headers(SHARED).sendFile("widget.js", folder, { cacheControl: false }));
  app.get(widgetPaths.list, async (request, reply) => {
    const terms = new URL(request.url, "http://localhost").searchParams;
    const choice = readEmbedChoice((name) => terms.get(name));
    return sendKept(request, reply, `widget ${JSON.stringify(whatIsAsked(choice))}`, async () => ({
      body: JSON.stringify(await readWidgetList(services, choice)),
      headers: { ...SHARED, "content-type": "application/json; charset=utf-8", vary: "accept-encoding" },
    }));
  });
}

/** The look and the source change nothing of the answer. */
function whatIsAsked({ department, location, workplace, limit }: EmbedChoice): Partial<EmbedChoice> {
  return { department, location, workplace, limit };
}

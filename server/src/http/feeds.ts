import type { FastifyInstance, FastifyRequest } from "fastify";
import { readFeed, type FeedFilter } from "../features/distribution/feed-posting.ts";
import { feedKinds, type FeedKind } from "../features/distribution/feeds.ts";
import { robots } from "../features/distribution/sitemap.ts";
import type { Services } from "../platform/services.ts";
import type { KeptReplies } from "./kept-reply.ts";

/** Readers ask again after five minutes at the earliest. */
const SHARED = { "cache-control": "public, max-age=300", "access-control-allow-origin": "*", vary: "accept-encoding" };
const LONGEST_FILTER = 200;

/** Postings for search engines, job boards and readers: only what the public can see, by the same query as every page. */
export function registerFeeds(app: FastifyInstance, services: Services, sendKept: KeptReplies): void {
  for (const kind of feedKinds) {
    app.get(kind.path, async (request, reply) => {
      const filter = kind.filters ? filterOf(request) : {};
      return sendKept(request, reply, `feed ${kind.path} ${JSON.stringify(filter)}`, async () => answerOf(kind, services, filter));
    });
  }
  app.get("/robots.txt", async (_, reply) => reply.headers({ ...SHARED, "content-type": "text/plain; charset=utf-8" }).send(robots(services.links.publicUrl)));
}

async function answerOf({ contentType, write }: FeedKind, services: Services, filter: FeedFilter) {
  return { body: write(await readFeed(services, filter)), headers: { ...SHARED, "content-type": contentType } };
}

function filterOf(request: FastifyRequest): FeedFilter {
  const terms = new URL(request.url, "http://localhost").searchParams;
  const term = (name: string) => (terms.get(name) ?? "").replaceAll("\0", "").trim().slice(0, LONGEST_FILTER);
  const [department, location] = [term("department"), term("location")];
  return { ...(department === "" ? {} : { department }), ...(location === "" ? {} : { location }) };
}

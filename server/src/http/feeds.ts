import type { FastifyInstance, FastifyReply } from "fastify";
import { atomFeed, jsonFeed, robots, sitemap, type Feed } from "../features/distribution/feeds.ts";
import { findOrganization } from "../features/organization/organization.queries.ts";
import { allPublishedPostings } from "../features/postings/public-posting.queries.ts";
import { instant } from "../platform/clock.ts";
import type { Services } from "../platform/services.ts";

/** Postings for search engines and readers: only what the public can see, by the same query as every page. */
export function registerFeeds(app: FastifyInstance, services: Services): void {
  const answer = (reply: FastifyReply, contentType: string, body: string) => reply.headers({ "content-type": contentType, "cache-control": "public, max-age=300", "access-control-allow-origin": "*" }).send(body);
  app.get("/sitemap.xml", async (_, reply) => answer(reply, "application/xml; charset=utf-8", sitemap(await readFeed(services))));
  app.get("/feeds/postings.atom", async (_, reply) => answer(reply, "application/atom+xml; charset=utf-8", atomFeed(await readFeed(services))));
  app.get("/feeds/postings.json", async (_, reply) => answer(reply, "application/feed+json; charset=utf-8", JSON.stringify(jsonFeed(await readFeed(services)))));
  app.get("/robots.txt", async (_, reply) => answer(reply, "text/plain; charset=utf-8", robots(services.links.publicUrl)));
}

async function readFeed(services: Services): Promise<Feed> {
  const { name } = await findOrganization(services.database.read);
  return { organization: name, publicUrl: services.links.publicUrl, postings: await allPublishedPostings(services), now: instant(services.clock.now()) };
}

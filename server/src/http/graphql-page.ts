import type { FastifyRequest } from "fastify";
import type { CareersSite } from "./careers-pages.ts";

/** Somebody opened `/graphql` in a browser, without a query. */
export function opensGraphqlPage({ method, url, headers }: FastifyRequest): boolean {
  return method === "GET" && url.split("?")[1] === undefined && headers.accept?.includes("text/html") === true;
}

/** The page to try queries on: with a script it offers GraphiQL, which comes from this server alone. */
export function graphqlPage({ services, assets, renderer }: CareersSite): string {
  return renderer.renderGraphqlPage({ endpoint: `${services.links.publicUrl}/graphql`, stylesheet: assets.careers.stylesheet, script: assets.tryQueriesScript });
}

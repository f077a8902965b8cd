import type { FastifyRequest } from "fastify";
import { escapeHtml } from "../platform/escape.ts";
import type { CareersSite } from "./careers-pages.ts";

/** Somebody opened `/graphql` in a browser, without a query. */
export function opensGraphqlPage({ method, url, headers }: FastifyRequest): boolean {
  return method === "GET" && url.split("?")[1] === undefined && headers.accept?.includes("text/html") === true;
}

/** What stands at `/graphql` for a person: where to send what, and where to read on. No script. */
export function graphqlPage({ services, assets }: Pick<CareersSite, "services" | "assets">): string {
  const endpoint = `${services.links.publicUrl}/graphql`;
  const example = `curl ${endpoint} \\\n  -H 'content-type: application/json' \\\n  -d '{"query":"{ postings(first: 5) { nodes { title url } } }"}'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Public GraphQL API</title>
<link rel="stylesheet" href="${escapeHtml(assets.careers.stylesheet)}">
</head>
<body>
<main id="content">
<div class="reading">
<h1>Public GraphQL API</h1>
<p class="lead">Postings, the organization, role templates, and sending an application. No key is needed, and any site may ask.</p>
<p>Send a query as JSON with POST to <code>${escapeHtml(endpoint)}</code>:</p>
<pre><code>${escapeHtml(example)}</code></pre>
<p>Read <a href="/schema.graphql">the schema</a>, or ask for it by introspection.</p>
</div>
</main>
</body>
</html>
`;
}

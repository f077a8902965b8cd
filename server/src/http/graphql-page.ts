import type { FastifyRequest } from "fastify";
import { escapeHtml } from "../platform/escape.ts";
import type { CareersSite } from "./careers-pages.ts";

/** Somebody opened `/graphql` in a browser, without a query. */
export function opensGraphqlPage({ method, url, headers }: FastifyRequest): boolean {
  return method === "GET" && url.split("?")[1] === undefined && headers.accept?.includes("text/html") === true;
}

/** What stands at `/graphql` for a person: where to send what, where to read on, and with a script GraphiQL, which comes from this server alone. */
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
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${[assets.careers.stylesheet, ...assets.tryQueries.stylesheets].map((file) => `<link rel="stylesheet" href="${escapeHtml(file)}">`).join("\n")}
<script type="module" src="${escapeHtml(assets.tryQueries.script)}"></script>
</head>
<body>
<main id="content">
<div class="reading graphql-page">
<h1>Public GraphQL API</h1>
<p class="lead">Postings, the organization, role templates, and sending an application. No key is needed, and any site may ask.</p>
<p>Send a query as JSON with POST to <code>${escapeHtml(endpoint)}</code>:</p>
<pre tabindex="0" role="region" aria-label="Example"><code>${escapeHtml(example)}</code></pre>
<p>Read <a href="/schema.graphql">the schema</a>, or ask for it by introspection.</p>
</div>
<div id="try" hidden></div>
</main>
</body>
</html>
`;
}

import { CommonHead, documentHtml } from "./careers-layout.tsx";

interface GraphqlPage {
  /** Where queries are sent. */
  readonly endpoint: string;
  readonly stylesheet: string;
  /** Opens the editor where there is room for it. */
  readonly script: string;
}

/** What stands at `/graphql` for a person: where to send what, where to read on, and a place for GraphiQL. */
export function renderGraphqlPage({ endpoint, stylesheet, script }: GraphqlPage): string {
  const example = `curl ${endpoint} \\\n  -H 'content-type: application/json' \\\n  -d '{"query":"{ postings { nodes { title url } } }"}'`;
  return documentHtml(
    <html lang="en">
      <CommonHead title="Public GraphQL API">
        <link rel="stylesheet" href={stylesheet} />
        <script type="module" src={script} />
      </CommonHead>
      <body>
        <main id="content">
          <div className="reading">
            <h1>Public GraphQL API</h1>
            <p className="lead">Postings, the organization, role templates, and sending an application. No key is needed, and any site may ask.</p>
            <p>
              Send a query as JSON with POST to <code>{endpoint}</code>:
            </p>
            <pre>
              <code>{example}</code>
            </pre>
            <p>
              Read <a href="/schema.graphql">the schema</a>, or ask for it by introspection.
            </p>
          </div>
          <div id="try" hidden />
        </main>
      </body>
    </html>,
  );
}

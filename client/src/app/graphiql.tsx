import { GraphiQL } from "graphiql";
import "graphiql/style.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./graphiql.css";

const example = `# Run it with the button, or with Ctrl and Enter.
query Postings {
  postings(first: 5) {
    totalCount
    nodes {
      title
      url
      locations {
        city
        region
      }
      compensation {
        min
        max
        currency
        period
      }
      closesAt
    }
  }
}
`;

/** GraphQL over HTTP, to the page's own server; an answer with errors is shown like any other. */
async function ask(request: object): Promise<object> {
  const response = await fetch("/graphql", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(request) });
  const answer: object = await response.json();
  return answer;
}

const editors = [
  [".graphiql-query-editor", "Query"],
  [".graphiql-editor-tool", "Variables and headers"],
  [".graphiql-response", "Answer"],
] as const;

/** GraphiQL's editors come without a name and without a way to scroll them by keyboard. */
function nameEditors(root: HTMLElement): void {
  for (const [place, name] of editors) {
    for (const field of root.querySelectorAll(`${place} .CodeMirror textarea:not([aria-label])`)) field.setAttribute("aria-label", name);
    for (const scroller of root.querySelectorAll<HTMLElement>(`${place} .CodeMirror-scroll[tabindex="-1"]`)) scroller.tabIndex = 0;
  }
}

const root = document.getElementById("try");
if (!root) throw new Error("The page has no element with the id try.");
root.hidden = false;
new MutationObserver(() => nameEditors(root)).observe(root, { childList: true, subtree: true });

createRoot(root).render(
  <StrictMode>
    <GraphiQL fetcher={ask} defaultQuery={example} />
  </StrictMode>,
);

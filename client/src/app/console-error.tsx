import { PageHeading } from "../ui/page-heading.tsx";
import { Button } from "../ui/button.tsx";

/** What stands in for a page that failed while it was drawn. */
export function ConsoleError() {
  return (
    <main id="content" className="console-page">
      <PageHeading title="This page stopped working" />
      <p>Nothing that was saved is lost. Load the page again; if it fails again, tell whoever runs this Rounds.</p>
      <p>
        <Button tone="primary" onClick={() => window.location.reload()}>
          Load the page again
        </Button>
      </p>
    </main>
  );
}

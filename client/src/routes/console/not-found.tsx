import { Link } from "react-router";
import { PageHeading } from "../../ui/page-heading.tsx";

/** For addresses that lead nowhere and for things that the viewer may not see: the two look alike. */
export function NotFound() {
  return (
    <main id="content" className="console-page">
      <PageHeading title="Nothing is here" />
      <p>The address may be mistyped, or it leads to something that is not shared with you.</p>
      <p>
        <Link to="/console">Go to the postings</Link>
      </p>
    </main>
  );
}

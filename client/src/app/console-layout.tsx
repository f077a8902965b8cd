import { Link, NavLink, Outlet, ScrollRestoration, useLocation, useNavigation } from "react-router";
import { SignedIn, useMay, useOrganization } from "../features/accounts/viewer.tsx";
import { ViewerMenu } from "../features/accounts/viewer-menu.tsx";
import { useBrandColors } from "../features/organization/console-brand-colors.ts";
import { useLiveUpdates } from "../features/live/live-updates.ts";

/** The pages in front of the door: signing in and setting up. */
export function DoorLayout() {
  return (
    <>
      <header className="console-header">
        <span className="console-name">Rounds</span>
      </header>
      <main id="content" className="console-page console-page--door">
        <Outlet />
      </main>
    </>
  );
}

export function ConsoleLayout() {
  return (
    <SignedIn>
      <a className="skip-link" href="#content">
        Skip to the content
      </a>
      <ConsoleHeader />
      <Outlet />
      <ScrollRestoration />
    </SignedIn>
  );
}

function ConsoleHeader() {
  const connected = useLiveUpdates();
  const loading = useNavigation().state === "loading";
  const organization = useOrganization();
  useBrandColors(organization.accentColor);
  return (
    <header className="console-header" aria-busy={loading}>
      <Link to="/console" className="console-name">
        {organization.name}
      </Link>
      <nav aria-label="Console">
        <PostingsLink />
        {useMay("role-template.read") && <NavLink to="/console/templates">Templates</NavLink>}
        {useMay("staff.manage") && <NavLink to="/console/staff">Staff</NavLink>}
        {useMay("organization.manage") && <NavLink to="/console/settings">Settings</NavLink>}
        {useMay("mailbox.read") && <NavLink to="/console/mailbox">Mailbox</NavLink>}
      </nav>
      <span role="status" className="console-connection">
        {!connected && "Reconnecting; changes by others show later."}
      </span>
      <ViewerMenu />
    </header>
  );
}

/** Also of each posting and each application: both are reached through the list. */
function PostingsLink() {
  const { pathname } = useLocation();
  const isHere = pathname === "/console";
  const isWithin = /^\/console\/(?:postings|applications)\//.test(pathname);
  return (
    <Link to="/console" aria-current={isHere ? "page" : isWithin ? "true" : undefined}>
      Postings
    </Link>
  );
}

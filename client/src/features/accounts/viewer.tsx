import { useQuery } from "@apollo/client/react";
import type { Permission } from "@rounds/shared/accounts/permissions.ts";
import { createContext, use, type ReactNode } from "react";
import { Navigate, useLocation } from "react-router";
import { ConsoleDocument, type ConsoleQuery } from "../../graphql/generated/staff.ts";
import { isSignedOut } from "../../lib/console-session.ts";
import { LoadProblem } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";

type Viewer = NonNullable<ConsoleQuery["viewer"]>;
type Organization = ConsoleQuery["organization"];

const SignedInContext = createContext<{ viewer: Viewer; organization: Organization } | undefined>(undefined);

/** Renders its children for a signed-in person; anybody else goes to the sign-in page and comes back afterwards. */
export function SignedIn({ children }: { readonly children: ReactNode }) {
  const { pathname, search } = useLocation();
  const { data, error, loading, refetch } = useQuery(ConsoleDocument);
  if (data?.viewer && !error) return <SignedInContext value={{ viewer: data.viewer, organization: data.organization }}>{children}</SignedInContext>;
  if (isSignedOut(error) || data?.viewer === null) return <Navigate replace to={`/console/sign-in?next=${encodeURIComponent(pathname + search)}`} />;
  return <main className="console-page">{error && !loading ? <LoadProblem what="The console" onRetry={() => void refetch()} /> : <Skeleton rows={6} />}</main>;
}

function useSignedIn() {
  const signedIn = use(SignedInContext);
  if (!signedIn) throw new Error("Only pages inside of SignedIn know a viewer.");
  return signedIn;
}

export function useViewer(): Viewer {
  return useSignedIn().viewer;
}

export function useOrganization(): Organization {
  return useSignedIn().organization;
}

/** Whether the viewer holds a permission; the server decides again on every request. */
export function useMay(permission: Permission): boolean {
  return useViewer().permissions.includes(permission);
}

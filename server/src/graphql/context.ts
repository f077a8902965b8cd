import type { StaffRole } from "@rounds/shared/accounts/permissions.ts";
import type { Services } from "../platform/services.ts";

/** Who is signed in. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
}

export interface PublicContext {
  readonly services: Services;
  /** The client's address, for limits; never stored. */
  readonly address: string;
}

export interface StaffContext {
  readonly services: Services;
  readonly address: string;
  readonly viewer: Viewer | null;
  /** The session's token as the browser sent it; null for nobody. */
  readonly sessionToken: string | null;
  /** Sets the session cookie, or clears it with null. */
  setSession(token: string | null): void;
}

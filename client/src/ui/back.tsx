import type { ReactNode } from "react";
import { Link } from "react-router";

/** The way to the page above this one. */
export function Back({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <Link to={to}>
      <span aria-hidden="true">← </span>
      {children}
    </Link>
  );
}

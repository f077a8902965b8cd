import { NavLink } from "react-router";
import styles from "./page-nav.module.css";

export interface PageOf {
  readonly path: string;
  readonly label: string;
}

/** The pages that belong to one thing. */
export function PageNav({ label, pages }: { readonly label: string; readonly pages: readonly PageOf[] }) {
  return (
    <nav aria-label={label} className={styles.nav}>
      {pages.map((page) => (
        <NavLink key={page.path} end to={page.path}>
          {page.label}
        </NavLink>
      ))}
    </nav>
  );
}

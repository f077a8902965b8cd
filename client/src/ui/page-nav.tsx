import { useEffect, useRef } from "react";
import { NavLink, useLocation } from "react-router";
import styles from "./page-nav.module.css";

export interface PageOf {
  readonly path: string;
  readonly label: string;
}

/** The pages that belong to one thing. */
export function PageNav({ label, pages }: { readonly label: string; readonly pages: readonly PageOf[] }) {
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    // On a phone the row is longer than the screen; the page itself stays where it is.
    const current = nav.current?.querySelector<HTMLElement>("[aria-current]");
    if (nav.current && current) nav.current.scrollLeft = current.offsetLeft - (nav.current.clientWidth - current.offsetWidth) / 2;
  }, [pathname]);
  return (
    <nav ref={nav} aria-label={label} className={styles.nav}>
      {pages.map((page) => (
        <NavLink key={page.path} end to={page.path}>
          {page.label}
        </NavLink>
      ))}
    </nav>
  );
}

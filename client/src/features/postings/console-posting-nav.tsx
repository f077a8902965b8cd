import { NavLink } from "react-router";
import { pathOf } from "./console-posting-actions.tsx";
import styles from "./console-posting-nav.module.css";

const pages = [
  { path: "", label: "Applications" },
  { path: "/text", label: "Text" },
  { path: "/history", label: "History" },
] as const;

/** The pages of one posting. */
export function PostingNav({ posting }: { readonly posting: { readonly id: string } }) {
  return (
    <nav aria-label="Posting" className={styles.nav}>
      {pages.map(({ path, label }) => (
        <NavLink key={path} end to={`${pathOf(posting)}${path}`}>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}

import { PageNav } from "../../ui/page-nav.tsx";
import { pathOf } from "./console-posting-actions.tsx";

const pages = [
  { path: "", label: "Applications" },
  { path: "/text", label: "Text" },
  { path: "/history", label: "History" },
  { path: "/reach", label: "Reach" },
] as const;

/** The pages of one posting. */
export function PostingNav({ posting }: { readonly posting: { readonly id: string } }) {
  return <PageNav label="Posting" pages={pages.map(({ path, label }) => ({ path: `${pathOf(posting)}${path}`, label }))} />;
}

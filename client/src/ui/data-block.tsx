import { dataBlockText } from "@rounds/shared/postings/job-posting-json-ld.ts";

/** Data inside the page that no browser runs. */
export function DataBlock({ id, type, data }: { readonly id?: string; readonly type: "application/json" | "application/ld+json"; readonly data: unknown }) {
  return <script id={id} type={type} dangerouslySetInnerHTML={{ __html: dataBlockText(data) }} />;
}

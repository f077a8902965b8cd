import { defaultLanguage, type Words } from "@rounds/shared/languages/language.ts";

const files = import.meta.glob<Words>("../../../shared/src/languages/words/*.ts");

/** The words of the page's own language. */
export function pageWords(): Promise<Words> {
  const load = fileOf(document.documentElement.lang) ?? fileOf(defaultLanguage);
  if (load === undefined) throw new Error("The words of the default language are missing.");
  return load();
}

function fileOf(tag: string) {
  return files[`../../../shared/src/languages/words/${tag}.ts`];
}

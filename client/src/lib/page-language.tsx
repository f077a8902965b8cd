import { addressIn, defaultLanguage, type Words } from "@rounds/shared/languages/language.ts";
import * as english from "@rounds/shared/languages/words/en.ts";
import { createContext, useContext, type ReactNode } from "react";
import type { PageLanguage } from "./page.ts";

// The console speaks the default language, and stands in no page.
const Spoken = createContext<PageLanguage>({ tag: defaultLanguage, words: english });

export function InLanguage({ language, children }: { readonly language: PageLanguage; readonly children: ReactNode }) {
  return <Spoken value={language}>{children}</Spoken>;
}

export function useWords(): Words {
  return useContext(Spoken).words;
}

/** Makes a path of the careers site an address in the page's language. */
export function useAddress(): (path: string) => string {
  const { tag } = useContext(Spoken);
  return (path) => addressIn(tag, path);
}

import { useState, type RefObject } from "react";

/** Copies a text by one press; where the browser lets no page copy, its field is selected for doing so by hand. Says which, for a status region. */
export function useCopy(text: string, field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>, what: string) {
  const [said, say] = useState("");
  const copy = async () => {
    // Emptied first: the same words are read out only when they appear anew.
    say("");
    if (await isCopied(text)) return say("Copied");
    field.current?.select();
    say(`This browser does not let the page copy. The ${what} is selected; copy it by keyboard or menu.`);
  };
  return { said, copy };
}

async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused, or not there: pages without TLS have no clipboard.
    return false;
  }
}

import { useState } from "react";
import { useViewer } from "./viewer.tsx";

/** A text that is being typed, such as the note about one application; it outlives a reload and a closed session's sign-in. */
export function useTypedDraft(kind: "note" | "message", about: string): readonly [string, (text: string) => void] {
  // By person: the next one at this screen must not read it.
  const key = `rounds.${kind}.${useViewer().id}.${about}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? "");
  const keep = (next: string) => {
    setText(next);
    if (next === "") sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, next);
  };
  return [text, keep];
}

import { useState } from "react";
import { useViewer } from "../accounts/viewer.tsx";

/** The note that is being written about one application; it outlives a reload and a closed session's sign-in. */
export function useNoteDraft(applicationId: string): readonly [string, (text: string) => void] {
  // By person: the next one at this screen must not read it.
  const key = `rounds.note.${useViewer().id}.${applicationId}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? "");
  const keep = (next: string) => {
    setText(next);
    if (next === "") sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, next);
  };
  return [text, keep];
}

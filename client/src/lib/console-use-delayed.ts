import { useEffect, useEffectEvent, useState } from "react";

const afterMs = 250;

/** The text of a search field, handed on a moment after the last key. A value that changes elsewhere (Back, a link) is taken over. */
export function useDelayedText(value: string, onText: (text: string) => void): readonly [text: string, setText: (text: string) => void] {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    if (text.trim() !== value) setText(value);
  }
  const hand = useEffectEvent(() => {
    if (text.trim() !== value) onText(text.trim());
  });
  useEffect(() => {
    const timer = window.setTimeout(() => hand(), afterMs);
    return () => window.clearTimeout(timer);
  }, [text]);
  return [text, setText];
}

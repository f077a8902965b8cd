import { paragraphs } from "../lib/text.ts";

/** A plain text with empty lines between its paragraphs. */
export function Paragraphs({ text, className }: { readonly text: string; readonly className?: string }) {
  return paragraphs(text).map((paragraph) => (
    <p key={paragraph} className={className}>
      {paragraph}
    </p>
  ));
}

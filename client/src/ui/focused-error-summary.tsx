import { useEffect, useRef, type MouseEvent } from "react";
import { ErrorSummary, type SummaryLine } from "./form-error-summary.tsx";

/** An error summary that takes the focus whenever the server has refused a form again. */
export function FocusedErrorSummary({ lines }: { readonly lines: readonly SummaryLine[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (lines.length > 0) box.current?.querySelector<HTMLElement>("[role=alert]")?.focus();
  }, [lines]);
  if (lines.length === 0) return null;
  return (
    <div ref={box} onClick={goToField}>
      <ErrorSummary lines={lines} kept="Nothing was saved yet; everything you typed is still in the form." />
    </div>
  );
}

/** Focuses the field itself: a jump by hash would be a navigation of its own. */
function goToField(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link) return;
  event.preventDefault();
  const id = CSS.escape(link.hash.slice(1));
  document.querySelector<HTMLElement>(`#${id}, [data-field="${id}"] :is(input, select, textarea)`)?.focus();
}

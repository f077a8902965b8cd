import { useEffect, useRef } from "react";
import { ErrorSummary, type SummaryLine } from "./form-error-summary.tsx";

/** An error summary that takes the focus whenever the server has refused a form again. */
export function FocusedErrorSummary({ lines }: { readonly lines: readonly SummaryLine[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (lines.length > 0) box.current?.querySelector<HTMLElement>("[role=alert]")?.focus();
  }, [lines]);
  return (
    <div ref={box}>
      <ErrorSummary lines={lines} kept="Nothing was saved yet; everything you typed is still in the form." />
    </div>
  );
}

import { useWords } from "../lib/page-language.tsx";

export interface SummaryLine {
  readonly message: string;
  /** The element to go to; absent when no field can mend it. */
  readonly fieldId: string | undefined;
}

/** What is to be mended, on top of a form; rendered empty and hidden too, so that a script can fill it. */
export function ErrorSummary({ lines, kept }: { readonly lines: readonly SummaryLine[]; readonly kept: string }) {
  const { forms } = useWords();
  return (
    <div className="notice notice--danger error-summary" id="error-summary" role="alert" tabIndex={-1} hidden={lines.length === 0}>
      <h2>{forms.problem}</h2>
      <ul className="plain-list" data-lines>
        {lines.map(({ message, fieldId }) => (
          <li key={message}>{fieldId === undefined ? message : <a href={`#${fieldId}`}>{message}</a>}</li>
        ))}
      </ul>
      <p>{kept}</p>
    </div>
  );
}

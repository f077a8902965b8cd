import type { ScanState } from "@rounds/shared/documents/scan-states.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";

/** Stands where a document would that nobody can open, and says why and what comes next. */
export function ClosedDocument({ scanState, onAskAgain }: { readonly scanState: ScanState; readonly onAskAgain: (() => void) | undefined }) {
  switch (scanState) {
    case "INFECTED":
      return (
        <Notice tone="warning">
          <p>
            <strong>Held back: the virus scanner found something in this document.</strong>
          </p>
          <p>Its file is deleted, so that nobody opens it. The application stands as it is; ask the candidate for another copy.</p>
          {onAskAgain && (
            <p>
              <Button size="small" onClick={onAskAgain}>
                Ask for another copy
              </Button>
            </p>
          )}
        </Notice>
      );
    case "UNSCANNABLE":
      return (
        <Notice tone="warning">
          <p>
            <strong>Held back: the virus scanner could not look through this document.</strong>
          </p>
          <p>It may be larger than the scanner takes. It is tried again every hour; until then nobody can open it.</p>
        </Notice>
      );
    default:
      return (
        <Notice>
          <p>
            <strong>Being checked for viruses.</strong> The document opens here by itself once nothing was found in it.
          </p>
        </Notice>
      );
  }
}

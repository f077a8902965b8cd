import { useQuery } from "@apollo/client/react";
import type { MailKind, MailText } from "@rounds/shared/mail-templates/kinds.ts";
import { useEffect, useState } from "react";
import { MailPreviewDocument } from "../../graphql/generated/staff.ts";
import { MailSheet } from "../mailbox/mail-sheet.tsx";
import styles from "./console-mail.module.css";

const AFTER_MS = 400;

interface MailPreviewProps {
  readonly kind: MailKind;
  readonly language: string;
  readonly text: MailText;
  /** A text with faults has no preview; the one before stays. */
  readonly isBroken: boolean;
}

/** The mail as its receiver would see it, made by the server a moment after the last key. */
export function MailPreview({ kind, language, text, isBroken }: MailPreviewProps) {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    if (isBroken) return;
    const timer = window.setTimeout(() => setSettled(text), AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [text, isBroken]);
  const { data, previousData, error } = useQuery(MailPreviewDocument, { variables: { draft: { kind, language, ...settled } }, fetchPolicy: "no-cache" });
  const preview = (data ?? previousData)?.mailPreview.preview;
  return (
    <section aria-label="Preview" className={styles.preview}>
      <h2>Preview</h2>
      <p role="status" className="muted">
        {isBroken ? "The text has a fault; this is the mail before it." : error ? "The preview could not be loaded." : "Filled with made-up people."}
      </p>
      {preview && <MailSheet {...preview} />}
    </section>
  );
}

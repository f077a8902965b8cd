import { documentRequestLimits } from "@rounds/shared/document-requests/document-request.ts";
import { documentKinds, type DocumentKind } from "@rounds/shared/documents/kinds.ts";
import { documentKindLabel } from "@rounds/shared/documents/labels.ts";
import { dayPlus } from "@rounds/shared/time/local-day.ts";
import { dayAt } from "@rounds/shared/time/wall-time.ts";
import { useState } from "react";
import { AskForDocumentDocument } from "../../graphql/generated/staff.ts";
import { refusalAt, refusalsElsewhere, useSend } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { Actions, Dialog } from "../../ui/dialog.tsx";
import { TextAreaField, TextField } from "../../ui/form-field.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useOrganization } from "../accounts/viewer.tsx";
import styles from "./console-document-requests.module.css";

/** What a request begins with. */
export interface FirstAsked {
  readonly kind: DocumentKind;
  readonly label: string;
}

interface AskForDocumentDialogProps {
  readonly applicationId: string;
  /** The candidate. */
  readonly name: string;
  /** In which language the candidate reads. */
  readonly language: string;
  readonly first: FirstAsked;
  readonly onClose: () => void;
}

const kindOptions = documentKinds.map((value) => ({ value, label: documentKindLabel(value) }));

/** Asks a candidate for one more document. */
export function AskForDocumentDialog({ applicationId, name, language, first, onClose }: AskForDocumentDialogProps) {
  const say = useToast();
  const { timeZone } = useOrganization();
  const [asked, setAsked] = useState({ ...first, reason: "", dueOn: "" });
  const [today] = useState(() => dayAt(new Date().toISOString(), timeZone));
  const { send, sending, refusals } = useSend(AskForDocumentDocument, (result) => result.askForDocument);
  const ask = async () => {
    const { accepted } = await send({ input: { applicationId, ...asked } });
    if (!accepted) return;
    say(`${name} is asked for it by e-mail.`);
    onClose();
  };
  return (
    <Dialog title="Ask for a document" onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!sending) void ask();
        }}
      >
        <p className="muted">An e-mail brings {name} to the page of their application, where they add it. You are told when it is there.</p>
        <RefusalList refusals={refusalsElsewhere(refusals, ["label", "reason", "dueOn"])} />
        <SelectField id="asked-kind" label="Kind of document" value={asked.kind} options={kindOptions} onChoose={(kind) => setAsked({ ...asked, kind })} />
        <TextField
          id="asked-label"
          label="Which one"
          hint="As the candidate knows it, such as “ARRT card” or “diploma”."
          optional={asked.kind !== "OTHER"}
          maxLength={documentRequestLimits.label}
          value={asked.label}
          error={refusalAt(refusals, "label")}
          onChange={(event) => setAsked({ ...asked, label: event.target.value })}
        />
        <TextAreaField
          id="asked-reason"
          label="What to tell the candidate"
          hint={language === "en" ? "Why you need it, or what to look out for." : `Why you need it, or what to look out for. This candidate reads ${languageName(language)}.`}
          optional
          rows={4}
          maxLength={documentRequestLimits.reason}
          value={asked.reason}
          error={refusalAt(refusals, "reason")}
          onChange={(event) => setAsked({ ...asked, reason: event.target.value })}
        />
        <TextField
          id="asked-due"
          label="Wanted by"
          hint="Two days ahead, another e-mail reminds the candidate. A document that comes later is taken all the same."
          optional
          type="date"
          min={today}
          max={dayPlus(today, documentRequestLimits.daysAhead)}
          value={asked.dueOn}
          error={refusalAt(refusals, "dueOn")}
          onChange={(event) => setAsked({ ...asked, dueOn: event.target.value })}
        />
        <Actions>
          <Button type="submit" tone="primary" busy={sending}>
            Ask for it
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </Actions>
      </form>
    </Dialog>
  );
}

/** "Spanish". */
function languageName(tag: string): string {
  return new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag;
}

import { useQuery } from "@apollo/client/react";
import { mailTemplateLimits } from "@rounds/shared/mail-templates/kinds.ts";
import { useState } from "react";
import { ClosingLetterDraftDocument, SendClosingLetterDocument, type ClosingLetterDraftQuery } from "../../graphql/generated/staff.ts";
import { refusalAt, refusalsElsewhere, useSend } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { Actions, Dialog } from "../../ui/dialog.tsx";
import { Choice, FieldGroup, TextAreaField, TextField } from "../../ui/form-field.tsx";
import { LoadProblem } from "../../ui/notice.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useOrganization } from "../accounts/viewer.tsx";
import { ClockField, instantTyped, type ClockTime } from "../postings/console-clock-field.tsx";
import styles from "./console-closing-letter.module.css";
import { sendLabel } from "./console-closing-letter-words.ts";
import { LetterRecipients } from "./console-letter-recipients.tsx";

type Draft = NonNullable<ClosingLetterDraftQuery["posting"]>["closingLetterDraft"];

interface ClosingLetterDialogProps {
  readonly postingId: string;
  readonly onClose: () => void;
}

/** Writes one letter to everybody who still waits, now or later. */
export function ClosingLetterDialog({ postingId, onClose }: ClosingLetterDialogProps) {
  const { data, error, refetch } = useQuery(ClosingLetterDraftDocument, { variables: { postingId }, fetchPolicy: "network-only" });
  // Kept as first read: news from behind must not take away what is being written.
  const [draft, setDraft] = useState<Draft>();
  const read = data?.posting?.closingLetterDraft;
  if (read && !draft) setDraft(read);
  return (
    <Dialog title="Write to the candidates who wait" wide onClose={onClose}>
      {!draft && (error ? <LoadProblem what="The letter" onRetry={() => void refetch()} /> : <Skeleton rows={5} />)}
      {draft && <LetterForm postingId={postingId} draft={draft} onClose={onClose} />}
    </Dialog>
  );
}

interface LetterFormProps extends ClosingLetterDialogProps {
  readonly draft: Draft;
}

function LetterForm({ postingId, draft, onClose }: LetterFormProps) {
  const { timeZone } = useOrganization();
  const say = useToast();
  const [texts, setTexts] = useState(draft.texts);
  const [toUndecided, setToUndecided] = useState(draft.unanswered === 0);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [later, setLater] = useState<ClockTime>();
  const [incomplete, setIncomplete] = useState(false);
  const { send, sending, refusals } = useSend(SendClosingLetterDocument, (result) => result.sendClosingLetter);
  const shown = draft.recipients.filter(({ answered }) => toUndecided || !answered);
  const except = shown.filter(({ applicationId }) => leftOut.has(applicationId)).map(({ applicationId }) => applicationId);
  const count = draft.unanswered + (toUndecided ? draft.undecided : 0) - except.length;
  const sendAt = later === undefined ? null : instantTyped(later, timeZone);

  const submit = async () => {
    const isIncomplete = later !== undefined && sendAt === null;
    setIncomplete(isIncomplete);
    if (isIncomplete || sending) return;
    const input = { postingId, texts: texts.map(({ language, subject, body }) => ({ language, subject, body })), sendAt, exceptApplicationIds: except, toUndecided };
    const { accepted } = await send({ input });
    if (!accepted) return;
    say(sendAt === null ? "The letter is on its way." : "Scheduled. Until then it can be canceled.");
    onClose();
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>Their applications end as declined, and each of them gets this letter by e-mail. What has gone out cannot be taken back.</p>
      {draft.unanswered > 0 && draft.undecided > 0 && (
        <Choice type="checkbox" label={`Also to those who have heard from you, but know no outcome (${draft.undecided})`} checked={toUndecided} onChange={(event) => setToUndecided(event.target.checked)} />
      )}
      <LetterRecipients recipients={shown} total={count + except.length} leftOut={leftOut} onChange={setLeftOut} />
      <LetterTexts texts={texts} refusals={refusals} onChange={setTexts} />
      <FieldGroup id="letter-time" label="When it goes out">
        <Choice type="radio" name="letter-time" label="Now" checked={later === undefined} onChange={() => setLater(undefined)} />
        <Choice type="radio" name="letter-time" label="At a time within the next 30 days" checked={later !== undefined} onChange={() => setLater({ date: "", time: "09:00" })} />
      </FieldGroup>
      {later !== undefined && (
        <ClockField id="sendAt" label="Goes out" value={later} onChange={setLater} timeZone={timeZone} error={incomplete && sendAt === null ? "Give a date and a time." : refusalAt(refusals, "sendAt")} reading="Goes out on" />
      )}
      <RefusalList refusals={refusalsElsewhere(refusals, ["texts", "sendAt"])} />
      <Actions>
        <Button type="submit" tone="danger" busy={sending} disabled={count === 0}>
          {sendLabel(count, later !== undefined)}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </Actions>
    </form>
  );
}

interface LetterTextsProps {
  readonly texts: Draft["texts"];
  readonly refusals: Parameters<typeof refusalAt>[0];
  readonly onChange: (texts: Draft["texts"]) => void;
}

/** The letter in each language of those who get it. */
function LetterTexts({ texts, refusals, onChange }: LetterTextsProps) {
  const [current, setCurrent] = useState(texts[0]?.language ?? "en");
  const index = texts.findIndex(({ language }) => language === current);
  const text = texts[index];
  if (text === undefined) return null;
  const change = (part: Partial<typeof text>) => onChange(texts.map((other) => (other.language === current ? { ...other, ...part } : other)));
  const fields = (
    <div className={styles.fields} lang={current}>
      <TextField id={`subject-${current}`} label="Subject" maxLength={mailTemplateLimits.subject} value={text.subject} error={refusalAt(refusals, "texts", String(index), "subject")} onChange={(event) => change({ subject: event.target.value })} />
      <TextAreaField
        id={`body-${current}`}
        label="Letter"
        hint="{{candidate.givenName}} and the other placeholders are filled in for each candidate."
        rows={11}
        maxLength={mailTemplateLimits.body}
        value={text.body}
        error={refusalAt(refusals, "texts", String(index), "body")}
        onChange={(event) => change({ body: event.target.value })}
      />
    </div>
  );
  if (texts.length === 1) return fields;
  return (
    <Tabs label="Language" tabs={texts.map(({ language, languageName }) => ({ key: language, label: languageName }))} current={current} onChoose={setCurrent}>
      {fields}
    </Tabs>
  );
}

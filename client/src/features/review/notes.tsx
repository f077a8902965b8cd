import type { KeyboardEvent } from "react";
import { AddNoteDocument, type ApplicationFileFragment } from "../../graphql/generated/staff.ts";
import { deadlineText } from "../../lib/dates.ts";
import { refusalAt, refusalsElsewhere, useSend } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { TextAreaField } from "../../ui/form-field.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useTypedDraft } from "../accounts/typed-draft.ts";
import { useOrganization } from "../accounts/viewer.tsx";
import styles from "./reading-room.module.css";

/** What colleagues wrote about the application, newest first, below the place to write. */
export function Notes({ application }: { readonly application: ApplicationFileFragment }) {
  const { timeZone } = useOrganization();
  return (
    <div className={styles.section}>
      {application.canAddNote && <NoteForm applicationId={application.id} />}
      {application.notes.length === 0 && !application.canAddNote && <p className="muted">No notes yet.</p>}
      <ul className={`plain-list ${styles.notes ?? ""}`}>
        {newestFirst(application.notes, ({ createdAt }) => createdAt).map((note) => (
          <li key={note.id}>
            <p className={styles.noteText}>{note.text}</p>
            <p className="muted">
              {note.author.name}, <time dateTime={note.createdAt}>{deadlineText(note.createdAt, timeZone)}</time>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function NoteForm({ applicationId }: { readonly applicationId: string }) {
  const say = useToast();
  const [text, keepText] = useTypedDraft("note", applicationId);
  const { send, sending, refusals } = useSend(AddNoteDocument, (result) => result.addNote);
  const add = async () => {
    if (sending) return;
    const { accepted } = await send({ input: { applicationId, text } });
    if (!accepted) return;
    keepText("");
    say("The note is saved.");
  };
  const submitOnCtrlEnter = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void add();
  };
  return (
    <form
      className={styles.noteForm}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <RefusalList refusals={refusalsElsewhere(refusals, ["text"])} />
      <TextAreaField
        id="note"
        label="Write a note"
        hint="Colleagues who see this application read it; the candidate does not."
        rows={3}
        value={text}
        error={refusalAt(refusals, "text")}
        readOnly={sending}
        onChange={(event) => keepText(event.target.value)}
        onKeyDown={submitOnCtrlEnter}
      />
      <div className={styles.noteActions}>
        <Button type="submit" size="small" busy={sending}>
          Save the note
        </Button>
        <span className={styles.keys}>Ctrl + Enter</span>
      </div>
    </form>
  );
}

/** A copy in descending order of ISO 8601 moments. */
export function newestFirst<Item>(items: readonly Item[], moment: (item: Item) => string): Item[] {
  return items.toSorted((one, other) => moment(other).localeCompare(moment(one)));
}

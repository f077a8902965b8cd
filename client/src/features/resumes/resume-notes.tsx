import { placeText, type FieldNote, type FilledField } from "@rounds/shared/resumes/fill-form.ts";
import { useWords } from "../../lib/page-language.tsx";

interface ResumeNoteProps {
  readonly field: FilledField;
  readonly label: string;
  readonly note: FieldNote | undefined;
  /** What the field would hold with it. */
  readonly used: string | undefined;
}

/** The id of what stands under a field about its proposal. */
export const noteId = (field: FilledField): string => `${field}-from-resume`;

/** Says under a field that it was filled in, or what the resume says instead; the buttons work with the script that shows them. */
export function ResumeNote({ field, label, note, used }: ResumeNoteProps) {
  const { apply: { resume } } = useWords();
  return (
    <p className="from-resume" id={noteId(field)} data-note={field} data-kind={note?.kind} data-used={used} hidden={note === undefined}>
      <span data-says>{note?.kind === "ASK" ? resume.says(note.text) : note && resume.check}</span>{" "}
      <span className="muted" data-place>
        {note && placeText(note, resume)}
      </span>{" "}
      <NoteButton data-undo shown={resume.undo} spoken={resume.undoFor(label)} />
      <NoteButton data-use-note shown={resume.useIt} spoken={resume.useItFor(label)} />
    </p>
  );
}

/** Shown in a word; told with the field that it is about to those who do not see where it stands. */
function NoteButton({ shown, spoken, ...button }: { readonly shown: string; readonly spoken: string; readonly "data-undo"?: boolean; readonly "data-use-note"?: boolean }) {
  return (
    <button className="link-button" type="button" hidden {...button}>
      <span aria-hidden="true">{shown}</span>
      <span className="visually-hidden">{spoken}</span>
    </button>
  );
}

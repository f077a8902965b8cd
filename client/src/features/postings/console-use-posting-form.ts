import { useState } from "react";
import { UpdatePostingDocument, type PostingDraftFragment } from "../../graphql/generated/staff.ts";
import { useSend, type Refused } from "../../lib/console-send.ts";
import { changeOf, fieldsThatDiffer, inputFor, typingProblems, valuesOf, type PostingField, type PostingFormValues } from "./console-posting-form-values.ts";

export interface Conflict {
  /** What somebody else saved since the form was opened. */
  readonly theirs: readonly PostingField[];
  /** What both changed: saving again puts this person's text there. */
  readonly both: readonly PostingField[];
}

interface PostingFormOptions {
  readonly draft: PostingDraftFragment;
  readonly timeZone: string;
  /** Reads the posting as it is saved now. */
  readonly reread: () => Promise<PostingDraftFragment | undefined>;
  readonly onSaved: () => void;
}

/** The state of the posting's form: typed values, what differs from the version that was read, and saving. */
export function usePostingForm({ draft, timeZone, reread, onSaved }: PostingFormOptions) {
  const [read] = useState(draft);
  const [version, setVersion] = useState(draft.version);
  const [values, setValues] = useState(() => valuesOf(draft, timeZone));
  const [conflict, setConflict] = useState<Conflict>();
  const [mistyped, setMistyped] = useState<readonly Refused[]>([]);
  const { send, sending, refusals } = useSend(UpdatePostingDocument, (result) => result.updatePosting);

  const asRead = changeOf(valuesOf(read, timeZone), timeZone);
  const mine = fieldsThatDiffer(asRead, changeOf(values, timeZone));

  const meetNewerVersion = async () => {
    const saved = await reread();
    if (!saved) return;
    const theirs = fieldsThatDiffer(asRead, changeOf(valuesOf(saved, timeZone), timeZone));
    setConflict({ theirs, both: theirs.filter((field) => mine.includes(field)) });
    setVersion(saved.version);
  };

  const save = async () => {
    const problems = typingProblems(values);
    setMistyped(problems);
    if (sending || problems.length > 0) return;
    const { accepted, refusals: now } = await send({ input: { postingId: read.id, version, ...inputFor(changeOf(values, timeZone), mine) } });
    if (accepted) onSaved();
    else if (now.some(({ code }) => code === "VERSION_CONFLICT")) await meetNewerVersion();
    else setConflict(undefined);
  };

  const set = (changed: Partial<PostingFormValues>) => setValues((before) => ({ ...before, ...changed }));
  const shown = mistyped.length > 0 ? mistyped : refusals.filter(({ code }) => code !== "VERSION_CONFLICT");
  return { values, set, save, saving: sending, changed: mine.length > 0, conflict, refusals: shown };
}

export type PostingForm = ReturnType<typeof usePostingForm>;

import { useState } from "react";
import { UpdateRoleTemplateDocument, type TemplateDraftFragment } from "../../graphql/generated/staff.ts";
import { fieldsThatDiffer, mergeValues, takeFields } from "../../lib/console-merge.ts";
import { useSend, type Refused } from "../../lib/console-send.ts";
import { useToast } from "../../ui/toast.tsx";
import { templateInput, templateShape, templateValuesOf, unfinishedTemplate, type TemplateField, type TemplateValues } from "./console-template-change.ts";

/** What somebody else saved while this form was open. */
export interface TemplateConflict {
  readonly saved: TemplateDraftFragment;
  /** Came into the form, since this person changed nothing there. */
  readonly taken: readonly TemplateField[];
  /** Changed by both; the form still holds this person's. */
  readonly both: readonly TemplateField[];
}

interface TemplateFormOptions {
  readonly draft: TemplateDraftFragment;
  /** Reads the template as it is saved now. */
  readonly reread: () => Promise<TemplateDraftFragment | undefined>;
}

/** A template in the making. Nothing is saved by itself: each saving is a version that colleagues and the public read. */
export function useTemplateForm({ draft, reread }: TemplateFormOptions) {
  const say = useToast();
  const [read, setRead] = useState(() => ({ draft, values: templateValuesOf(draft) }));
  const [values, setValues] = useState(read.values);
  const [conflict, setConflict] = useState<TemplateConflict>();
  const [attempts, setAttempts] = useState(0);
  const { send, sending, refusals } = useSend(UpdateRoleTemplateDocument, (result) => result.updateRoleTemplate);
  const unfinished = unfinishedTemplate(values);
  const mine = fieldsThatDiffer(templateShape, read.values, values);

  const keep = (saved: TemplateDraftFragment) => setRead({ draft: saved, values: templateValuesOf(saved) });

  const attempt = async (from: typeof read, typed: TemplateValues): Promise<boolean> => {
    const { accepted, refusals: now } = await send({ input: { roleTemplateId: from.draft.id, version: from.draft.version, ...templateInput(from.values, typed) } });
    if (accepted?.roleTemplate) {
      keep(accepted.roleTemplate);
      // What was told before this saving has been answered by it; what it came upon itself stays to be read.
      setConflict((told) => (told === conflict ? undefined : told));
      say(`Saved as version ${accepted.roleTemplate.version}.`);
    }
    return now.some(({ code }) => code === "VERSION_CONFLICT");
  };

  const save = async () => {
    if (sending) return;
    setAttempts(attempts + 1);
    if (unfinished.length > 0) return;
    if (mine.length === 0) return say("Nothing has changed.");
    if (!(await attempt(read, values))) return;
    const newer = await reread();
    if (newer === undefined) return;
    const theirs = { draft: newer, values: templateValuesOf(newer) };
    const { values: merged, taken, both } = mergeValues(templateShape, read.values, values, theirs.values);
    setRead(theirs);
    setValues(merged);
    if (taken.length > 0 || both.length > 0) setConflict({ saved: newer, taken, both });
    // Where both did not change the same, there is nothing to ask.
    if (both.length === 0) await attempt(theirs, merged);
  };

  const set = (changed: Partial<TemplateValues>) => setValues((before) => ({ ...before, ...changed }));
  const takeTheirs = (field: TemplateField) => {
    setValues((before) => takeFields(templateShape, before, read.values, [field]));
    setConflict((before) => before && { ...before, both: before.both.filter((each) => each !== field), taken: [...before.taken, field] });
  };
  const told: readonly Refused[] = attempts === 0 ? [] : unfinished.map(({ path, message }) => ({ code: "UNFINISHED", path, message }));
  const problems = [...told, ...refusals.filter(({ code }) => code !== "VERSION_CONFLICT")];
  return { values, set, save, saving: sending, changed: mine.length > 0 || unfinished.length > 0, conflict, takeTheirs, problems, attempts, version: read.draft.version };
}

export type TemplateForm = ReturnType<typeof useTemplateForm>;

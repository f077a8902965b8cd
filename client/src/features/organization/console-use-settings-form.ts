import { useState } from "react";
import { UpdateOrganizationDocument, type OrganizationSettingsFragment } from "../../graphql/generated/staff.ts";
import { useSend } from "../../lib/console-send.ts";
import { useToast } from "../../ui/toast.tsx";
import { changeOf, mergeSettings, settingsOf, settingsThatDiffer, type Setting, type SettingsValues } from "./console-settings-change.ts";

export interface SettingsPageProps {
  /** As they are saved, as far as this tab knows. */
  readonly saved: OrganizationSettingsFragment;
  /** Reads them anew. */
  readonly reread: () => Promise<OrganizationSettingsFragment | undefined>;
}

/** Settings that somebody else changed while this form was open, with what they are now. */
export interface SettingsConflict {
  readonly theirs: readonly Setting[];
  readonly both: readonly Setting[];
  readonly saved: SettingsValues;
}

/** A form over some of the settings. What others save meanwhile comes into it where this person changed nothing, and is told. */
export function useSettingsForm({ saved, reread }: SettingsPageProps, names: readonly Setting[]) {
  const say = useToast();
  const [read, setRead] = useState(() => settingsOf(saved));
  const [values, setValues] = useState(read);
  const [conflict, setConflict] = useState<SettingsConflict>();
  const { send, sending, refusals } = useSend(UpdateOrganizationDocument, (result) => result.updateOrganization);
  const mine = settingsThatDiffer(read, values, names);

  const meet = (newer: OrganizationSettingsFragment) => {
    const now = settingsOf(newer);
    const { values: merged, theirs, both } = mergeSettings(read, values, now, names);
    setRead(now);
    setValues(merged);
    if (theirs.length > 0) setConflict({ theirs, both, saved: now });
    return both;
  };

  const attempt = async (version: number) => {
    const { accepted, refusals: now } = await send({ input: { version, ...changeOf(values, mine) } });
    if (accepted?.organization) {
      setRead(settingsOf(accepted.organization));
      setValues(settingsOf(accepted.organization));
      setConflict(undefined);
      say("Saved. The careers site shows it now.");
    }
    return now.some(({ code }) => code === "VERSION_CONFLICT");
  };

  const save = async () => {
    if (sending) return;
    if (mine.length === 0) return say("Nothing has changed.");
    if (!(await attempt(saved.version))) return;
    // Somebody saved something: where both did not change the same, there is nothing to ask.
    const newer = await reread();
    if (newer && meet(newer).length === 0) await attempt(newer.version);
  };

  const shown = refusals.filter(({ code }) => code !== "VERSION_CONFLICT");
  const set = (changed: Partial<SettingsValues>) => setValues((before) => ({ ...before, ...changed }));
  return { values, set, save, saving: sending, changed: mine.length > 0, conflict, refusals: shown };
}

export type SettingsForm = ReturnType<typeof useSettingsForm>;

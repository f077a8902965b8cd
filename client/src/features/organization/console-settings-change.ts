import type { OrganizationSettingsFragment, UpdateOrganizationInput } from "../../graphql/generated/staff.ts";

/** The settings that forms change; texts as typed. */
export interface SettingsValues {
  readonly name: string;
  readonly about: string;
  /** Empty: none. */
  readonly websiteUrl: string;
  readonly timeZone: string;
  readonly accentColor: string;
  readonly approvalRequired: boolean;
  readonly showsBenchmark: boolean;
  readonly messageTextInMail: boolean;
  /** Days, as typed. */
  readonly replyWithinDays: string;
  readonly blockingRules: readonly string[];
}
export type Setting = keyof SettingsValues;

export function settingsOf({ name, about, websiteUrl, timeZone, accentColor, approvalRequired, showsBenchmark, messageTextInMail, replyWithinDays, blockingRules }: OrganizationSettingsFragment): SettingsValues {
  return { name, about, websiteUrl: websiteUrl ?? "", timeZone, accentColor, approvalRequired, showsBenchmark, messageTextInMail, replyWithinDays: String(replyWithinDays), blockingRules };
}

/** The settings among `names` in which two states differ. */
export function settingsThatDiffer(one: SettingsValues, other: SettingsValues, names: readonly Setting[]): Setting[] {
  return names.filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}

export interface Merge {
  /** What the form shows now: theirs where I changed nothing, mine elsewhere. */
  readonly values: SettingsValues;
  /** What somebody else changed since it was read. */
  readonly theirs: readonly Setting[];
  /** What both changed. */
  readonly both: readonly Setting[];
}

/** Joins what I typed with what somebody else has saved since; nothing of mine is lost. */
export function mergeSettings(read: SettingsValues, mine: SettingsValues, saved: SettingsValues, names: readonly Setting[]): Merge {
  const theirs = settingsThatDiffer(read, saved, names);
  const touched = settingsThatDiffer(read, mine, names);
  const both = settingsThatDiffer(mine, saved, theirs.filter((name) => touched.includes(name)));
  const kept = Object.fromEntries(touched.map((name) => [name, mine[name]]));
  return { values: { ...saved, ...kept }, theirs, both };
}

/** The fields of the mutation that save these settings. */
export function changeOf(values: SettingsValues, names: readonly Setting[]): Omit<UpdateOrganizationInput, "version"> {
  return Object.fromEntries(names.map((name) => [name, name === "replyWithinDays" ? Number(values[name]) || 0 : values[name]]));
}

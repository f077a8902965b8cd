import { describe, expect, test } from "vitest";
import { changeOf, mergeSettings, settingsThatDiffer, type SettingsValues } from "../../../client/src/features/organization/console-settings-change.ts";

const read: SettingsValues = { name: "Lantern Lake", about: "We mend people.", websiteUrl: "", timeZone: "America/Chicago", accentColor: "#14606b", approvalRequired: false, showsBenchmark: true, messageTextInMail: false, replyWithinDays: "14", blockingRules: [] };
const names = ["name", "about", "websiteUrl", "blockingRules"] as const;

describe("settings that two people change at once", () => {
  test("each keep what they changed", () => {
    const merge = mergeSettings(read, { ...read, about: "Mine." }, { ...read, name: "Theirs" }, names);
    expect(merge).toEqual({ values: { ...read, name: "Theirs", about: "Mine." }, theirs: ["name"], both: [] });
  });

  test("are told what both changed, and mine stays in the form", () => {
    const merge = mergeSettings(read, { ...read, name: "Mine" }, { ...read, name: "Theirs", blockingRules: ["PAY_MISSING"] }, names);
    expect(merge.values).toMatchObject({ name: "Mine", blockingRules: ["PAY_MISSING"] });
    expect(merge).toMatchObject({ theirs: ["name", "blockingRules"], both: ["name"] });
  });

  test("agree where both made the same of it", () => {
    expect(mergeSettings(read, { ...read, name: "Same" }, { ...read, name: "Same" }, names)).toMatchObject({ both: [], values: { name: "Same" } });
  });

  test("are not told of what another page holds, which comes along silently", () => {
    const merge = mergeSettings(read, { ...read, name: "Mine" }, { ...read, accentColor: "#0057b8" }, names);
    expect(merge).toEqual({ values: { ...read, name: "Mine", accentColor: "#0057b8" }, theirs: [], both: [] });
  });
});

test("only what was changed is sent", () => {
  const mine = { ...read, name: "Mine", blockingRules: ["PAY_MISSING"] };
  expect(changeOf(mine, settingsThatDiffer(read, mine, names))).toEqual({ name: "Mine", blockingRules: ["PAY_MISSING"] });
});

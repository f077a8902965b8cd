import { expect, test } from "vitest";
import { availableStages, canAddNote, canWriteToCandidate, canDeclineApplication, canMoveApplication } from "@rounds/server/src/features/review/staff-application.policy.ts";
import { staffRoles, type StaffRole } from "@rounds/shared/accounts/permissions.ts";
import { stages, type Stage } from "@rounds/shared/applications/stages.ts";

const viewer = (role: StaffRole) => ({ id: "1", name: "Robin Sato", email: "robin@example.com", role });
const pipeline = "NEW SCREEN INTERVIEW OFFER HIRED";

const reachable: Record<Stage, string> = {
  NEW: "SCREEN INTERVIEW OFFER HIRED",
  SCREEN: "NEW INTERVIEW OFFER HIRED",
  INTERVIEW: "NEW SCREEN OFFER HIRED",
  OFFER: "NEW SCREEN INTERVIEW HIRED",
  HIRED: "NEW SCREEN INTERVIEW OFFER",
  DECLINED: pipeline,
  WITHDRAWN: "",
};
const declinable: readonly Stage[] = ["NEW", "SCREEN", "INTERVIEW", "OFFER"];
const decides: Record<StaffRole, boolean> = { ADMIN: true, RECRUITER: true, HIRING_MANAGER: true, REVIEWER: false };

const cells = staffRoles.flatMap((role) => stages.map((stage) => ({ role, stage })));

test.each(cells)("$role, $stage", ({ role, stage }) => {
  const offered = decides[role] ? reachable[stage] : "";
  expect(availableStages(viewer(role), { stage, deletedAt: null, aside: null }).join(" ")).toBe(offered);
  expect(stages.filter((to) => canMoveApplication(viewer(role), { stage, deletedAt: null, aside: null }, to)).join(" ")).toBe(offered);
  expect(canDeclineApplication(viewer(role), { stage, deletedAt: null, aside: null })).toBe(decides[role] && declinable.includes(stage));
});

test("everybody who sees an application may add a note, and whoever decides may write to the candidate, at every stage", () => {
  for (const stage of stages) {
    expect(staffRoles.filter((role) => canAddNote(viewer(role), { stage, deletedAt: null, aside: null }))).toEqual(staffRoles);
    expect(staffRoles.filter((role) => canWriteToCandidate(viewer(role), { stage, deletedAt: null, aside: null }))).toEqual(staffRoles.filter((role) => decides[role]));
  }
});

test("nothing is left to do with what the candidate has deleted or replaced", () => {
  for (const { role, stage } of cells) {
    const deleted = { stage, deletedAt: "2026-11-24T12:00:00.000Z", aside: null };
    const replaced = { stage, deletedAt: null, aside: "REPLACED" as const };
    for (const standing of [deleted, replaced]) {
      expect(availableStages(viewer(role), standing)).toEqual([]);
      for (const can of [canDeclineApplication, canAddNote, canWriteToCandidate]) expect(can(viewer(role), standing)).toBe(false);
    }
  }
});

import type { StaffRole } from "@rounds/shared/accounts/permissions.ts";

const labels: Record<StaffRole, string> = {
  ADMIN: "Administrator",
  RECRUITER: "Recruiter",
  HIRING_MANAGER: "Hiring manager",
  REVIEWER: "Reviewer",
};

const duties: Record<StaffRole, string> = {
  ADMIN: "Does everything, and looks after accounts and settings.",
  RECRUITER: "Writes and publishes postings, works on every application.",
  HIRING_MANAGER: "Decides about applications to the postings of their teams.",
  REVIEWER: "Reads applications to the postings of their teams and writes notes.",
};

export function staffRoleLabel(role: StaffRole): string {
  return labels[role];
}

/** What a person of this role does, in one sentence. */
export function staffRoleDuty(role: StaffRole): string {
  return duties[role];
}

/** Permission roles. The last two see just the postings whose team they are on. */
export const staffRoles = ["ADMIN", "RECRUITER", "HIRING_MANAGER", "REVIEWER"] as const;
export type StaffRole = (typeof staffRoles)[number];

/** What a signed-in person may be allowed to do; one name per rule, used by resolvers, console and tests. */
export const permissions = [
  "viewer.read",
  "organization.read",
  "organization.manage",
  "staff.read",
  "staff.manage",
  "mailbox.read",
  "mail.manage",
  "role-template.read",
  "role-template.rate",
  "role-template.edit",
  "posting.read",
  "posting.edit",
  "posting.publish",
  "posting.approve",
  "posting.set-team",
  "posting.share",
  "application.read",
  "application.move",
  "application.decline",
  "candidate.merge",
  "note.add",
  "message.send",
  "document.request",
  "self-identification.report",
] as const;
export type Permission = (typeof permissions)[number];

const reviewer: readonly Permission[] = ["viewer.read", "organization.read", "posting.read", "posting.share", "application.read", "note.add"];
const coordinator: readonly Permission[] = [...reviewer, "staff.read", "role-template.read", "role-template.rate", "application.move", "application.decline", "message.send", "document.request"];
/** Approves what a recruiter wrote; a recruiter does not approve their own words. */
const hiringManager: readonly Permission[] = [...coordinator, "posting.approve"];
/** Sees every posting, so that a merge tells nobody of an application that is not theirs to see. */
const recruiter: readonly Permission[] = [...coordinator, "candidate.merge", "role-template.edit", "posting.edit", "posting.publish", "posting.set-team"];

const granted: Record<StaffRole, readonly Permission[]> = {
  ADMIN: permissions,
  RECRUITER: recruiter,
  HIRING_MANAGER: hiringManager,
  REVIEWER: reviewer,
};

export function permissionsOf(role: StaffRole): readonly Permission[] {
  return granted[role];
}

export function roleMay(role: StaffRole, permission: Permission): boolean {
  return granted[role].includes(permission);
}

/** Admins and recruiters work on every posting; the others just on those whose team they are on. */
export function seesEveryPosting(role: StaffRole): boolean {
  return role === "ADMIN" || role === "RECRUITER";
}

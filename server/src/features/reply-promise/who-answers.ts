import { In, type EntityManager } from "typeorm";
import { StaffMemberRow } from "../accounts/staff-member.entity.ts";
import { PostingTeamMemberRow } from "../postings/posting.entity.ts";
import { pressingDebts, type ReplyDebt } from "./reply-debt.queries.ts";

/** What a colleague has to answer: debts by posting. */
type Debts = ReadonlyMap<string, ReplyDebt>;

/** The postings with candidates whose answer is overdue or due soon, by the colleagues of their teams; a posting without a working team is every recruiter's. */
export async function postingsToAnswerByColleague(manager: EntityManager, now: Date): Promise<ReadonlyMap<string, Debts>> {
  const debts = await pressingDebts(manager, now);
  if (debts.size === 0) return new Map();
  const teams = await manager.findBy(PostingTeamMemberRow, { postingId: In([...debts.keys()]) });
  const working = await manager.findBy(StaffMemberRow, { active: true });
  const ids = new Set(working.map(({ id }) => id));
  const recruiters = working.filter(({ role }) => role === "RECRUITER").map(({ id }) => id);
  const byColleague = new Map<string, Map<string, ReplyDebt>>();
  for (const [postingId, debt] of debts) {
    const team = teams.filter((member) => member.postingId === postingId && ids.has(member.staffMemberId)).map(({ staffMemberId }) => staffMemberId);
    for (const colleague of team.length > 0 ? team : recruiters) byColleague.set(colleague, (byColleague.get(colleague) ?? new Map<string, ReplyDebt>()).set(postingId, debt));
  }
  return byColleague;
}

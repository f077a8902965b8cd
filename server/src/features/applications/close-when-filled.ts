import type { Transaction } from "../../database/transaction.ts";
import type { Actor } from "../../platform/audit/audit.ts";
import type { Services } from "../../platform/services.ts";
import { PostingRow } from "../postings/posting.entity.ts";
import { closeIn } from "../postings/posting-life.ts";
import { StageCountRow } from "./application.entity.ts";

/** The last hire closes the posting, when it says how many are to be hired. */
export async function closeWhenFilled(services: Services, transaction: Transaction, postingId: string, actor: Actor): Promise<void> {
  const posting = await transaction.manager.findOneByOrFail(PostingRow, { id: postingId });
  if (posting.openings === null) return;
  const hired = await transaction.manager.findOneBy(StageCountRow, { postingId, stage: "HIRED" });
  if ((hired?.count ?? 0) >= posting.openings) await closeIn(services, transaction, posting, { because: "FILLED", actor });
}

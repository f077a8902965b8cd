import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { StaffContext } from "../../graphql/context.ts";
import { loadOne } from "../../graphql/loaders.ts";
import { StaffPosting } from "../postings/staff-posting.types.ts";
import { ReplyDebt } from "./posting-debt.types.ts";
import { debtsByPostingIds, noDebt } from "./reply-debt.queries.ts";

/** What the reply promise adds to a posting. */
@Resolver(() => StaffPosting)
export class PostingDebtResolver {
  @FieldResolver(() => ReplyDebt)
  async replyDebt(@Root() { row }: StaffPosting, @Ctx() context: StaffContext): Promise<ReplyDebt> {
    const { database, clock } = context.services;
    return (await loadOne(context, "reply debts", row.id, (ids) => debtsByPostingIds(database.read, ids, clock.now()))) ?? noDebt;
  }
}

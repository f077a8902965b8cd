import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { StaffContext } from "../../graphql/context.ts";
import { StaffPosting } from "../postings/staff-posting.types.ts";
import { PostingReach } from "./posting-reach.types.ts";
import { readReach } from "./read-reach.ts";

/** What counting visits adds to a posting: postings know nothing of it. */
@Resolver(() => StaffPosting)
export class PostingReachResolver {
  @FieldResolver(() => PostingReach, { description: "How often it was found, through what, and what came of it." })
  reach(@Root() { row }: StaffPosting, @Ctx() context: StaffContext, @Arg("days", () => Int, { defaultValue: 28, description: "How many days up to today, at most 366." }) days: number): Promise<PostingReach> {
    return readReach(context, row.id, days);
  }
}

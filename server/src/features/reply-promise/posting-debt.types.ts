import { Field, Int, ObjectType } from "type-graphql";
import { Allow } from "../../graphql/permissions.ts";

@Allow("posting.read")
@ObjectType({ simpleResolvers: true, description: "To how many candidates of a posting an answer is owed." })
export class ReplyDebt {
  @Field(() => Int, { description: "All to whom an answer is owed, however far off it is due." }) owed!: number;
  @Field(() => Int, { description: "Of these, those whose answer is overdue." }) overdue!: number;
  @Field(() => Int, { description: "Of these, those whose answer is due within three days, and not overdue." }) dueSoon!: number;
}

import { Arg, Ctx, Field, FieldResolver, InputType, Mutation, ObjectType, Resolver, Root } from "type-graphql";
import type { PublicContext } from "../../graphql/context.ts";
import { UserError } from "../../graphql/user-error.ts";
import { answering } from "../../platform/refused.ts";
import { ApplicationStatus } from "../applications/public-application.types.ts";
import { canDelete } from "./privacy.policy.ts";
import { deleteApplication } from "./delete-application.ts";

@InputType()
export class DeleteApplicationInput {
  @Field(() => String, { description: "The last part of the status link." }) token!: string;
}

@ObjectType({ description: "Without user errors: what the application held is gone." })
export class DeleteApplicationPayload {
  @Field(() => [UserError]) userErrors!: readonly UserError[];
}

@Resolver(() => ApplicationStatus)
export class PublicPrivacyResolver {
  @FieldResolver(() => Boolean, { description: "Whether the candidate can delete what the application holds: not once they were hired by it." })
  canDelete(@Root() { stage }: ApplicationStatus): boolean {
    return canDelete({ stage });
  }

  @Mutation(() => DeleteApplicationPayload, { description: "Deletes what an application holds, for good: name, addresses, answers, documents, messages. What stays names nobody." })
  async deleteApplication(@Ctx() { services }: PublicContext, @Arg("input", () => DeleteApplicationInput) { token }: DeleteApplicationInput): Promise<DeleteApplicationPayload> {
    const { userErrors } = await answering(() => deleteApplication(services, token));
    return { userErrors };
  }
}

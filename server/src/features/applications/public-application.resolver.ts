import { matchLanguage } from "@rounds/shared/languages/languages.ts";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { PublicContext } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import { answering } from "../../platform/refused.ts";
import { findApplicationStatus, statusOf } from "./application-status.ts";
import { ApplicationStatus, SubmitApplicationInput, SubmitApplicationPayload, WithdrawApplicationInput, WithdrawApplicationPayload } from "./public-application.types.ts";
import { submitApplication } from "./submit-application.ts";
import { withdrawApplication } from "./withdraw-application.ts";

@Resolver()
export class PublicApplicationResolver {
  @Query(() => ApplicationStatus, { nullable: true, description: "By the secret at the end of the status link; null for every other text." })
  applicationStatus(@Ctx() { services }: PublicContext, @Arg("token", () => String) token: string): Promise<ApplicationStatus | null> {
    return findApplicationStatus(services, token);
  }

  @Mutation(() => SubmitApplicationPayload, { description: "Takes an application. A receipt means that it is kept; a refusal means that nothing was." })
  async submitApplication(@Ctx() { services }: PublicContext, @Arg("input", () => SubmitApplicationInput) input: SubmitApplicationInput): Promise<SubmitApplicationPayload> {
    const submission = { ...input, postingId: rowId("Posting", input.postingId) ?? "", language: matchLanguage(input.language) };
    const { value, userErrors } = await answering(() => submitApplication(services, submission));
    return { application: value, userErrors };
  }

  @Mutation(() => WithdrawApplicationPayload, { description: "The candidate's own word, until the offer is accepted." })
  async withdrawApplication(@Ctx() { services }: PublicContext, @Arg("input", () => WithdrawApplicationInput) input: WithdrawApplicationInput): Promise<WithdrawApplicationPayload> {
    const { value, userErrors } = await answering(() => withdrawApplication(services, input));
    return { application: value === null ? null : await statusOf(services, value), userErrors };
  }
}

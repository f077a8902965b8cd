import { linkRenewalLimits } from "@rounds/shared/applications/link-renewal.ts";
import { matchLanguage } from "@rounds/shared/languages/languages.ts";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { PublicContext } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import { answering } from "../../platform/refused.ts";
import { findApplicationStatus, statusOf } from "./application-status.ts";
import { ApplicationStatus, RenewStatusLinksInput, RenewStatusLinksPayload, SubmitApplicationInput, SubmitApplicationPayload, WithdrawApplicationInput, WithdrawApplicationPayload } from "./public-application.types.ts";
import { renewStatusLinks } from "./renew-status-links.ts";
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

  @Mutation(() => RenewStatusLinksPayload, { description: `Mails a new status link for each application of an address to that address, at most ${linkRenewalLimits.mailsADay} times a day; links from before end when the mail is on its way.` })
  async renewStatusLinks(@Ctx() { services, address }: PublicContext, @Arg("input", () => RenewStatusLinksInput) input: RenewStatusLinksInput): Promise<RenewStatusLinksPayload> {
    const { userErrors } = await answering(() => renewStatusLinks(services, address, { email: input.email, language: matchLanguage(input.language) }));
    return { userErrors };
  }
}

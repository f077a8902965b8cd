import { alertLimits, type AlertFrequency } from "@rounds/shared/alerts/alert.ts";
import { matchLanguage } from "@rounds/shared/languages/languages.ts";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { PublicContext } from "../../graphql/context.ts";
import { answering } from "../../platform/refused.ts";
import { PostingFilter } from "../postings/public-posting.types.ts";
import type { PostingAlertRow } from "./alert.entity.ts";
import { findByAlertToken } from "./alert-link.ts";
import { presentAlert } from "./alert.present.ts";
import { AlertFrequencyEnum, PostingAlert, PostingAlertPayload, SubscribeToPostingsInput, SubscribeToPostingsPayload } from "./alert.types.ts";
import { endAlert, updateAlert } from "./change-alert.ts";
import { confirmAlert } from "./confirm-alert.ts";
import { subscribeToPostings } from "./subscribe-to-postings.ts";

const TOKEN = { description: "The secret in the links of the alert's mails: the part behind /alerts/." };

@Resolver()
export class PublicAlertResolver {
  @Query(() => PostingAlert, { nullable: true, description: "By its secret link; null for every other text and for an alert that has expired." })
  async postingAlert(@Ctx() { services }: PublicContext, @Arg("token", () => String, TOKEN) token: string): Promise<PostingAlert | null> {
    const alert = await findByAlertToken(services.database.read, services, token);
    return alert === null ? null : presentAlert(alert);
  }

  @Mutation(() => SubscribeToPostingsPayload, { description: `Asks an address by e-mail whether it wants to hear of new postings, at most ${alertLimits.mailsToConfirmADay} times a day; without a confirmation within ${alertLimits.daysToConfirm} days nothing of it is kept.` })
  async subscribeToPostings(@Ctx() { services, address }: PublicContext, @Arg("input", () => SubscribeToPostingsInput) input: SubscribeToPostingsInput): Promise<SubscribeToPostingsPayload> {
    const { userErrors } = await answering(() => subscribeToPostings(services, address, { ...input, language: matchLanguage(input.language) }));
    return { userErrors };
  }

  @Mutation(() => PostingAlertPayload, { description: `Starts the alert, or starts an ended one again. An address has at most ${alertLimits.active} active alerts; another one for the same postings is replaced.` })
  confirmPostingAlert(@Ctx() { services }: PublicContext, @Arg("token", () => String, TOKEN) token: string): Promise<PostingAlertPayload> {
    return payload(() => confirmAlert(services, token));
  }

  @Mutation(() => PostingAlertPayload, { description: "Asks for other postings, or at another time. Filter and frequency replace the former ones as a whole." })
  updatePostingAlert(
    @Ctx() { services }: PublicContext,
    @Arg("token", () => String, TOKEN) token: string,
    @Arg("filter", () => PostingFilter) filter: PostingFilter,
    @Arg("frequency", () => AlertFrequencyEnum) frequency: AlertFrequency,
  ): Promise<PostingAlertPayload> {
    return payload(() => updateAlert(services, { token, filter, frequency }));
  }

  @Mutation(() => PostingAlertPayload, { description: `Ends the alert: nothing more is sent. \`confirmPostingAlert\` starts it again within ${alertLimits.daysAfterEnd} days.` })
  endPostingAlert(@Ctx() { services }: PublicContext, @Arg("token", () => String, TOKEN) token: string): Promise<PostingAlertPayload> {
    return payload(() => endAlert(services, token));
  }
}

async function payload(verb: () => Promise<PostingAlertRow>): Promise<PostingAlertPayload> {
  const { value, userErrors } = await answering(verb);
  return { postingAlert: value === null ? null : presentAlert(value), userErrors };
}

import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { StaffContext } from "../../graphql/context.ts";
import { Allow, viewerOf } from "../../graphql/permissions.ts";
import { answering } from "../../platform/refused.ts";
import { presentDelivery } from "./mail-delivery.present.ts";
import { mailHealth, pageOfDeliveries } from "./mail-delivery.queries.ts";
import { MailDeliveriesArgs, MailDeliveryConnection, MailHealth, RetryMailInput, RetryMailPayload } from "./mail-delivery.types.ts";
import { retryMail } from "./retry-mail.ts";

@Resolver()
export class MailDeliveryResolver {
  @Allow("mail.manage")
  @Query(() => MailDeliveryConnection, { description: "Mails of the last 90 days, newest first." })
  mailDeliveries(@Ctx() { services }: StaffContext, @Args(() => MailDeliveriesArgs) wanted: MailDeliveriesArgs): Promise<MailDeliveryConnection> {
    return pageOfDeliveries(services.database.read, wanted);
  }

  @Allow("mail.manage")
  @Query(() => MailHealth)
  async mailHealth(@Ctx() { services: { database, clock, mailKind } }: StaffContext): Promise<MailHealth> {
    return { leavesTheHouse: mailKind === "smtp", ...(await mailHealth(database.read, clock)) };
  }

  @Allow("mail.manage")
  @Mutation(() => RetryMailPayload, { description: "Sends a mail again that was given up or came back, to the address of now; refused with STATE_NOT_ALLOWED for every other." })
  async retryMail(@Ctx() context: StaffContext, @Arg("input", () => RetryMailInput) { deliveryId }: RetryMailInput): Promise<RetryMailPayload> {
    const { value, userErrors } = await answering(() => retryMail(context.services, viewerOf(context), deliveryId));
    return { delivery: value === null ? null : presentDelivery(value), userErrors };
  }
}

import { emailChangeLimits } from "@rounds/shared/applications/email-change.ts";
import { matchLanguage } from "@rounds/shared/languages/languages.ts";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { PublicContext } from "../../graphql/context.ts";
import { answering } from "../../platform/refused.ts";
import { ApplicationRow } from "./application.entity.ts";
import { statusOf } from "./application-status.ts";
import { changeContact } from "./change-contact.ts";
import { ApplicationContact, ChangeContactInput, ChangeContactPayload } from "./contact.types.ts";
import { confirmEmailChange, newestOf, undoEmailChange } from "./decide-email-change.ts";
import { isWaiting } from "./email-change.policy.ts";
import { ApplicationStatus } from "./public-application.types.ts";

const TOKEN = { description: "The secret at the end of the link in the mail." };

@Resolver(() => ApplicationStatus)
export class PublicContactResolver {
  @FieldResolver(() => ApplicationContact)
  async contact(@Root() { applicationId }: ApplicationStatus, @Ctx() { services }: PublicContext): Promise<ApplicationContact> {
    const { read } = services.database;
    const { givenName, familyName, email, phone } = await read.findOneByOrFail(ApplicationRow, { id: applicationId });
    const change = await newestOf(read, applicationId);
    return { givenName, familyName, emailAddress: email, phoneNumber: phone, unconfirmedEmailAddress: change !== null && isWaiting(change, services.clock.now()) ? change.newEmail : null };
  }

  @Mutation(() => ChangeContactPayload, { description: "Changes what a candidate is called and where they are reached, for this application." })
  changeContact(@Ctx() { services, address }: PublicContext, @Arg("input", () => ChangeContactInput) { language, ...input }: ChangeContactInput): Promise<ChangeContactPayload> {
    return payload(services, () => changeContact(services, address, { ...input, language: language == null ? undefined : matchLanguage(language) }));
  }

  @Mutation(() => ChangeContactPayload, { description: "A new address's own word, by the link that was mailed to it." })
  confirmEmailChange(@Ctx() { services }: PublicContext, @Arg("token", () => String, TOKEN) token: string): Promise<ChangeContactPayload> {
    return payload(services, () => confirmEmailChange(services, token));
  }

  @Mutation(() => ChangeContactPayload, { description: `Takes a change of address back, by the link that was mailed to the former one, for ${emailChangeLimits.daysToUndo} days. Status links from before end.` })
  undoEmailChange(@Ctx() { services }: PublicContext, @Arg("token", () => String, TOKEN) token: string): Promise<ChangeContactPayload> {
    return payload(services, () => undoEmailChange(services, token));
  }
}

async function payload(services: PublicContext["services"], verb: () => Promise<ApplicationRow>): Promise<ChangeContactPayload> {
  const { value, userErrors } = await answering(verb);
  return { application: value === null ? null : await statusOf(services, value), userErrors };
}

import { wordsOf } from "@rounds/shared/languages/languages.ts";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { StaffContext } from "../../graphql/context.ts";
import { Allow, viewerOf } from "../../graphql/permissions.ts";
import { answering } from "../../platform/refused.ts";
import { resetMailTemplate, updateMailTemplate } from "./change-mail-template.ts";
import { findTemplates, type CurrentTemplate } from "./mail-template.queries.ts";
import { MailDraftInput, MailPreviewPayload, MailTemplate, MailTemplatePayload, ResetMailTemplateInput, SendTestMailPayload, UpdateMailTemplateInput } from "./mail-template.types.ts";
import { previewMail } from "./preview-mail.ts";
import { sendTestMail } from "./send-test-mail.ts";

@Resolver()
export class MailTemplateResolver {
  @Allow("mail.manage")
  @Query(() => [MailTemplate], { description: "Every kind of mail in every language, as it goes out." })
  async mailTemplates(@Ctx() { services }: StaffContext): Promise<MailTemplate[]> {
    return (await findTemplates(services.database.read)).map(presentTemplate);
  }

  @Allow("mail.manage")
  @Query(() => MailPreviewPayload, { description: "A text in the making as its receiver would see it; nothing is kept." })
  async mailPreview(@Ctx() { services }: StaffContext, @Arg("draft", () => MailDraftInput) draft: MailDraftInput): Promise<MailPreviewPayload> {
    const { value, userErrors } = await answering(() => previewMail(services, draft));
    return { preview: value, userErrors };
  }

  @Allow("mail.manage")
  @Mutation(() => MailTemplatePayload, { description: "Saves the organization's own words for a mail; the next one goes out in them." })
  updateMailTemplate(@Ctx() context: StaffContext, @Arg("input", () => UpdateMailTemplateInput) input: UpdateMailTemplateInput): Promise<MailTemplatePayload> {
    return payload(() => updateMailTemplate(context.services, viewerOf(context), input));
  }

  @Allow("mail.manage")
  @Mutation(() => MailTemplatePayload, { description: "Goes back to the words that come with Rounds." })
  resetMailTemplate(@Ctx() context: StaffContext, @Arg("input", () => ResetMailTemplateInput) input: ResetMailTemplateInput): Promise<MailTemplatePayload> {
    return payload(() => resetMailTemplate(context.services, viewerOf(context), input));
  }

  @Allow("mail.manage")
  @Mutation(() => SendTestMailPayload, { description: "Sends a text in the making, filled with made-up people, to the viewer's own address." })
  async sendTestMail(@Ctx() context: StaffContext, @Arg("draft", () => MailDraftInput) draft: MailDraftInput): Promise<SendTestMailPayload> {
    const { value, userErrors } = await answering(() => sendTestMail(context.services, viewerOf(context), draft));
    return { sentTo: value, userErrors };
  }
}

async function payload(verb: () => Promise<CurrentTemplate>): Promise<MailTemplatePayload> {
  const { value, userErrors } = await answering(verb);
  return { mailTemplate: value === null ? null : presentTemplate(value), userErrors };
}

function presentTemplate(template: CurrentTemplate): MailTemplate {
  return { ...template, languageName: wordsOf(template.language).language.name };
}

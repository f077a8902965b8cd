import { mailKindNames, mailTemplateLimits, type MailKind } from "@rounds/shared/mail-templates/kinds.ts";
import { Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf } from "../../graphql/enums.ts";
import { Allow } from "../../graphql/permissions.ts";
import { DateTimeScalar } from "../../graphql/scalars.ts";
import { UserError } from "../../graphql/user-error.ts";

export const MailKindEnum = enumOf(mailKindNames);
registerEnumType(MailKindEnum, { name: "MailKind", description: "The occasions on which Rounds writes a mail from a template." });

@Allow("mail.manage")
@ObjectType({ simpleResolvers: true, description: "The mail of one kind in one language, as it goes out." })
export class MailTemplate {
  @Field(() => MailKindEnum) kind!: MailKind;
  @Field(() => String, { description: "BCP 47." }) language!: string;
  @Field(() => String, { description: "The language's name in itself, such as Español." }) languageName!: string;
  @Field(() => String, { description: "May hold placeholders, such as {{posting.title}}." }) subject!: string;
  @Field(() => String, { description: "Plain text with placeholders; an empty line parts paragraphs. A paragraph whose placeholder has nothing to say is left out, and {{link}} behind words and a colon becomes a button." }) body!: string;
  @Field(() => Boolean, { description: "Whether it is the text that comes with Rounds." }) isShipped!: boolean;
  @Field(() => Int, { description: "Counts the saves; an edit names the one that it began from." }) version!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: "Of the last save; null before the first." }) updatedAt!: string | null;
}

@Allow("mail.manage")
@ObjectType({ simpleResolvers: true, description: "A mail as its receiver would see it, filled with made-up people." })
export class MailPreview {
  @Field(() => String) subject!: string;
  @Field(() => String) text!: string;
  @Field(() => String, { description: "A whole page. Show it in a sandboxed frame." }) html!: string;
}

@Allow("mail.manage")
@ObjectType()
export class MailTemplatePayload {
  @Field(() => MailTemplate, { nullable: true }) mailTemplate!: MailTemplate | null;
  @Field(() => [UserError]) userErrors!: readonly UserError[];
}

@Allow("mail.manage")
@ObjectType()
export class MailPreviewPayload {
  @Field(() => MailPreview, { nullable: true, description: "Null when the text is refused." }) preview!: MailPreview | null;
  @Field(() => [UserError]) userErrors!: readonly UserError[];
}

@Allow("mail.manage")
@ObjectType()
export class SendTestMailPayload {
  @Field(() => String, { nullable: true, description: "The address that the mail went to: the viewer's own." }) sentTo!: string | null;
  @Field(() => [UserError]) userErrors!: readonly UserError[];
}

@InputType({ description: "A mail's text in the making; nothing of it is kept." })
export class MailDraftInput {
  @Field(() => MailKindEnum) kind!: MailKind;
  @Field(() => String, { description: "BCP 47." }) language!: string;
  @Field(() => String, { description: `At most ${mailTemplateLimits.subject} characters, in one line.` }) subject!: string;
  @Field(() => String, { description: `At most ${mailTemplateLimits.body} characters.` }) body!: string;
}

@InputType()
export class UpdateMailTemplateInput extends MailDraftInput {
  @Field(() => Int, { description: "The version that the editor read; refused with VERSION_CONFLICT when somebody saved since." }) version!: number;
}

@InputType()
export class ResetMailTemplateInput {
  @Field(() => MailKindEnum) kind!: MailKind;
  @Field(() => String, { description: "BCP 47." }) language!: string;
  @Field(() => Int, { description: "The version that the editor read; refused with VERSION_CONFLICT when somebody saved since." }) version!: number;
}

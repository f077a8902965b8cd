import { SessionRow, SetUpLinkRow, StaffMemberRow } from "./features/accounts/staff-member.entity.ts";
import { PostingAlertDeliveryRow, PostingAlertRow } from "./features/alerts/alert.entity.ts";
import { ApplicationEventRow, ApplicationRow, CandidateRow, StageCountRow, SubmissionRow } from "./features/applications/application.entity.ts";
import { EmailChangeRow } from "./features/applications/email-change.entity.ts";
import { LinkRequestRow } from "./features/applications/link-request.entity.ts";
import { ReplyDebtRow } from "./features/applications/reply-debt.ts";
import { CandidateDistinctionRow } from "./features/candidates/candidate-distinction.entity.ts";
import { DocumentRequestRow } from "./features/document-requests/document-request.entity.ts";
import { DocumentRow } from "./features/documents/document.entity.ts";
import { MailTemplateRow } from "./features/mail-templates/mail-template.entity.ts";
import { MessageRow, MessageThreadRow } from "./features/messages/message.entity.ts";
import { DraftRow } from "./features/drafts/draft.entity.ts";
import { OrganizationImageRow } from "./features/organization/organization-image.entity.ts";
import { LocationRow, OrganizationRow } from "./features/organization/organization.entity.ts";
import { PostingApprovalRow, PostingRevisionRow, PostingRow, PostingTeamMemberRow } from "./features/postings/posting.entity.ts";
import { FarewellRow } from "./features/privacy/farewell.entity.ts";
import { PostingVisitsRow } from "./features/reach/posting-visits.entity.ts";
import { ShareLinkRow } from "./features/reach/share-link.entity.ts";
import { DeclineLetterRow } from "./features/review/decline-letter.entity.ts";
import { ClosingLetterRecipientRow, ClosingLetterRow, ClosingLetterTextRow, ReplyClosingRow } from "./features/reply-promise/closing-letter.entity.ts";
import { NoteRow } from "./features/review/note.entity.ts";
import { RoleTemplateRatingRow, RoleTemplateRow, RoleTemplateVersionRow } from "./features/role-templates/role-template.entity.ts";
import { SelfIdentificationCountRow, SelfIdentificationPartRow, UsedInvitationRow } from "./features/self-identification/self-identification.entity.ts";
import { AuditEntryRow } from "./platform/audit/audit.ts";
import { CatalogueRow } from "./platform/catalogue.ts";
import { OutboxRow } from "./platform/jobs/outbox.entity.ts";
import { MadeOnceRow } from "./platform/made-once.ts";
import { BouncedAddressRow, MailDeliveryRow } from "./platform/mail/mail-delivery.entity.ts";
import { MailboxMessageRow } from "./platform/mail/mailbox.entity.ts";
import { SettingRow } from "./platform/settings.ts";

/** Every table that has a class. */
export const entities = [
  SettingRow,
  CatalogueRow,
  OutboxRow,
  AuditEntryRow,
  MadeOnceRow,
  MailboxMessageRow,
  MailDeliveryRow,
  BouncedAddressRow,
  StaffMemberRow,
  SetUpLinkRow,
  SessionRow,
  OrganizationRow,
  LocationRow,
  OrganizationImageRow,
  MailTemplateRow,
  RoleTemplateRow,
  RoleTemplateVersionRow,
  RoleTemplateRatingRow,
  PostingRow,
  PostingRevisionRow,
  PostingTeamMemberRow,
  PostingApprovalRow,
  CandidateRow,
  CandidateDistinctionRow,
  ApplicationRow,
  SubmissionRow,
  LinkRequestRow,
  EmailChangeRow,
  DocumentRequestRow,
  DocumentRow,
  DraftRow,
  StageCountRow,
  ReplyDebtRow,
  ApplicationEventRow,
  MessageRow,
  MessageThreadRow,
  ReplyClosingRow,
  ClosingLetterRow,
  ClosingLetterTextRow,
  ClosingLetterRecipientRow,
  NoteRow,
  DeclineLetterRow,
  PostingAlertRow,
  PostingAlertDeliveryRow,
  FarewellRow,
  PostingVisitsRow,
  ShareLinkRow,
  SelfIdentificationPartRow,
  SelfIdentificationCountRow,
  UsedInvitationRow,
];

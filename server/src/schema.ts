import type { GraphQLSchema } from "graphql";
import { buildSchema, type NonEmptyArray } from "type-graphql";
import { AccountResolver } from "./features/accounts/account.resolver.ts";
import { PublicAlertResolver } from "./features/alerts/alert.resolver.ts";
import { PostingApplicationsResolver } from "./features/applications/posting-applications.resolver.ts";
import { PublicContactResolver } from "./features/applications/public-contact.resolver.ts";
import { PublicApplicationResolver } from "./features/applications/public-application.resolver.ts";
import { PublicDocumentRequestResolver } from "./features/document-requests/public-document-request.resolver.ts";
import { MailDeliveryResolver } from "./features/mail-templates/mail-delivery.resolver.ts";
import { MailTemplateResolver } from "./features/mail-templates/mail-template.resolver.ts";
import { PublicMessageResolver } from "./features/messages/public-message.resolver.ts";
import { PublicOrganizationResolver, StaffOrganizationResolver } from "./features/organization/organization.resolver.ts";
import { LocationUseResolver } from "./features/postings/location-use.resolver.ts";
import { PostingDepartmentsResolver } from "./features/postings/posting-departments.resolver.ts";
import { PostingFacetsResolver } from "./features/postings/posting-facets.resolver.ts";
import { PostingLifeResolver } from "./features/postings/posting-life.resolver.ts";
import { PostingPartsResolver, PostingRevisionResolver } from "./features/postings/posting-parts.resolver.ts";
import { PublicPostingResolver } from "./features/postings/public-posting.resolver.ts";
import { RoleTemplateFromPostingResolver } from "./features/postings/role-template-from-posting.resolver.ts";
import { StaffPostingResolver } from "./features/postings/staff-posting.resolver.ts";
import { PublicPrivacyResolver } from "./features/privacy/public-privacy.resolver.ts";
import { ApplicationSourceResolver } from "./features/reach/application-source.resolver.ts";
import { PostingReachResolver } from "./features/reach/posting-reach.resolver.ts";
import { PostingShareLinksResolver, ShareLinkResolver } from "./features/reach/share-link.resolver.ts";
import { ApplicationDocumentRequestsResolver, DocumentRequestResolver } from "./features/review/application-document-requests.resolver.ts";
import { ApplicationMessagesResolver, PostingMessagesResolver } from "./features/review/application-messages.resolver.ts";
import { ClosingLetterResolver, PostingClosingLetterResolver } from "./features/reply-promise/closing-letter.resolver.ts";
import { PostingDebtResolver } from "./features/reply-promise/posting-debt.resolver.ts";
import { ApplicationPartsResolver, DocumentTextResolver, NoteResolver } from "./features/review/application-parts.resolver.ts";
import { CandidateResolver } from "./features/review/candidate.resolver.ts";
import { ApplicationVersionsResolver } from "./features/review/application-versions.resolver.ts";
import { MailboxResolver } from "./features/review/mailbox.resolver.ts";
import { StaffApplicationResolver } from "./features/review/staff-application.resolver.ts";
import { PublicResumeResolver } from "./features/resumes/resume.resolver.ts";
import { PublicRoleTemplateResolver, StaffRoleTemplateResolver } from "./features/role-templates/role-template.resolver.ts";
import { RoleTemplatePartsResolver, RoleTemplateRatingResolver, RoleTemplateVersionResolver } from "./features/role-templates/role-template-parts.resolver.ts";
import { SelfIdentificationResolver } from "./features/self-identification/self-identification.resolver.ts";
import { guardSchema } from "./graphql/permissions.ts";

// Two explicit lists: what is not in a list cannot be reached through its schema.

const publicResolvers = [PublicOrganizationResolver, PublicRoleTemplateResolver, PublicPostingResolver, PostingFacetsResolver, PublicResumeResolver, PublicApplicationResolver, PublicContactResolver, PublicAlertResolver, PublicMessageResolver, PublicDocumentRequestResolver, PublicPrivacyResolver] as const;

const staffResolvers = [AccountResolver, StaffOrganizationResolver, MailTemplateResolver, MailDeliveryResolver, StaffRoleTemplateResolver, RoleTemplatePartsResolver, RoleTemplateRatingResolver, RoleTemplateVersionResolver, StaffPostingResolver, RoleTemplateFromPostingResolver, LocationUseResolver, PostingDepartmentsResolver, PostingLifeResolver, PostingPartsResolver, PostingRevisionResolver, PostingApplicationsResolver, PostingDebtResolver, PostingClosingLetterResolver, ClosingLetterResolver, PostingReachResolver, PostingShareLinksResolver, ShareLinkResolver, ApplicationSourceResolver, StaffApplicationResolver, ApplicationPartsResolver, ApplicationVersionsResolver, CandidateResolver, DocumentTextResolver, NoteResolver, MailboxResolver, ApplicationMessagesResolver, PostingMessagesResolver, ApplicationDocumentRequestsResolver, DocumentRequestResolver, SelfIdentificationResolver] as const;

export function buildPublicSchema(): Promise<GraphQLSchema> {
  return build(publicResolvers);
}

export async function buildStaffSchema(): Promise<GraphQLSchema> {
  return guardSchema(await build(staffResolvers));
}

// `validate: false`: GraphQL itself refuses unknown fields and wrong types, and the shared rules check the rest, the same ones as in the browser.
function build(resolvers: readonly [Function, ...Function[]]): Promise<GraphQLSchema> {
  return buildSchema({ resolvers: [...resolvers] as NonEmptyArray<Function>, orphanedTypes: [], validate: false });
}

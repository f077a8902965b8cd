import { Spine1700000000001 } from "./1700000000001-spine.ts";
import { PostingLife1700000000002 } from "./1700000000002-posting-life.ts";
import { OrganizationSettings1700000000003 } from "./1700000000003-organization-settings.ts";
import { PostingStanding1700000000004 } from "./1700000000004-posting-standing.ts";
import { OrganizationImages1700000000005 } from "./1700000000005-organization-images.ts";
import { RevisionPlaces1700000000006 } from "./1700000000006-revision-places.ts";
import { PostingAlerts1700000000007 } from "./1700000000007-posting-alerts.ts";
import { CustomQuestions1700000000008 } from "./1700000000008-custom-questions.ts";
import { RoleTemplateLibrary1700000000009 } from "./1700000000009-role-template-library.ts";
import { PostingVisits1700000000010 } from "./1700000000010-posting-visits.ts";
import { ShareLinks1700000000011 } from "./1700000000011-share-links.ts";
import { MadeOnce1700000000012 } from "./1700000000012-made-once.ts";
import { Mail1700000000013 } from "./1700000000013-mail.ts";
import { ReplyPromise1700000000014 } from "./1700000000014-reply-promise.ts";
import { StatusPage1700000000015 } from "./1700000000015-status-page.ts";
import { VirusScans1700000000016 } from "./1700000000016-virus-scans.ts";
import { CandidateWishes1700000000017 } from "./1700000000017-candidate-wishes.ts";
import { SamePerson1700000000018 } from "./1700000000018-same-person.ts";
import { SelfIdentification1700000000019 } from "./1700000000019-self-identification.ts";
import { CandidateLanguage1700000000020 } from "./1700000000020-candidate-language.ts";
import { Drafts1700000000021 } from "./1700000000021-drafts.ts";
import { ApplicationProfile1700000000022 } from "./1700000000022-application-profile.ts";
import { DocumentLabel1700000000023 } from "./1700000000023-document-label.ts";
import { AlertLanguage1700000000024 } from "./1700000000024-alert-language.ts";

/** In the order of their numbers. Landed migrations are never edited. */
export const migrations = [
  Spine1700000000001,
  PostingLife1700000000002,
  OrganizationSettings1700000000003,
  PostingStanding1700000000004,
  OrganizationImages1700000000005,
  RevisionPlaces1700000000006,
  PostingAlerts1700000000007,
  CustomQuestions1700000000008,
  RoleTemplateLibrary1700000000009,
  PostingVisits1700000000010,
  ShareLinks1700000000011,
  MadeOnce1700000000012,
  Mail1700000000013,
  ReplyPromise1700000000014,
  StatusPage1700000000015,
  VirusScans1700000000016,
  CandidateWishes1700000000017,
  SamePerson1700000000018,
  SelfIdentification1700000000019,
  CandidateLanguage1700000000020,
  Drafts1700000000021,
  ApplicationProfile1700000000022,
  DocumentLabel1700000000023,
  AlertLanguage1700000000024,
];

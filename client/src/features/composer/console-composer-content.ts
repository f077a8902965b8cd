import type { DocumentMediaType } from "@rounds/shared/documents/kinds.ts";
import type { PostingContent } from "@rounds/shared/postings/content.ts";
import { shownPay } from "@rounds/shared/postings/shown-pay.ts";
import type { ConsoleQuery, PostingDraftFragment } from "../../graphql/generated/staff.ts";
import type { PostingArticleFragment } from "../../graphql/generated/public.ts";
import { changeOf } from "./console-composer-change.ts";
import type { ComposerValues } from "./console-composer-values.ts";

type Organization = ConsoleQuery["organization"];

/** The posting's content as typed, for the review and the preview. */
export function contentOf(values: ComposerValues, saved: PostingDraftFragment, organization: Organization): PostingContent {
  const change = changeOf(values, organization.timeZone);
  const places = new Map([...saved.content.locations, ...organization.locations].map((place) => [place.id, place]));
  return {
    title: change.title ?? "",
    summary: change.summary ?? "",
    department: change.department ?? "",
    employmentType: values.employmentType,
    workplaceType: values.workplaceType,
    locations: values.locationIds.flatMap((id) => places.get(id) ?? []),
    compensation: compensationOf(change.compensation, saved),
    responsibilities: [...(change.responsibilities ?? [])],
    requirements: [...(change.requirements ?? [])],
    credentials: (change.credentials ?? []).map(({ name, abbreviation, issuer, required }) => ({ name, abbreviation: abbreviation ?? null, issuer: issuer ?? null, required })),
    benefits: [...(change.benefits ?? [])],
    highlights: [...(change.highlights ?? [])],
    aboutOrganization: change.aboutOrganization ?? "",
    replyWithinDays: change.replyWithinDays || null,
    instructions: {
      text: change.instructionsText ?? "",
      contact: change.contact || null,
      documents: (change.documents ?? []).map(({ kind, requirement, acceptedTypes, maxBytes }) => ({ kind, requirement, acceptedTypes: (acceptedTypes ?? []) as DocumentMediaType[], maxBytes: maxBytes ?? 0 })),
      questions: (change.questions ?? []).map(({ id, text, kind, required, choices, shownIf, knockOut }) => ({ id, text, kind, required, choices: [...(choices ?? [])], shownIf: shownIf ?? null, knockOut: knockOut ?? null })),
    },
  };
}

// The benchmark came with the role template; the composer shows it and leaves it as it is.
function compensationOf(pay: ReturnType<typeof changeOf>["compensation"], saved: PostingDraftFragment): PostingContent["compensation"] {
  return pay == null ? null : { min: pay.min ?? null, max: pay.max ?? null, currency: pay.currency, period: pay.period, note: pay.note ?? null, benchmark: saved.content.compensation?.benchmark ?? null };
}

/** The posting as the public API would give it, had it been published this moment. */
export function previewOf(content: PostingContent, values: ComposerValues, saved: PostingDraftFragment, organization: Organization, now: string): PostingArticleFragment {
  const closesAt = changeOf(values, organization.timeZone).closesAt ?? null;
  return {
    ...content,
    replyWithinDays: content.replyWithinDays ?? null,
    compensation: shownPay(content.compensation, organization),
    id: saved.id,
    slug: values.slug,
    url: "",
    publishedAt: saved.publishedAt ?? now,
    updatedAt: now,
    closesAt,
    timeZone: values.timeZone || organization.timeZone,
    applicationInstructions: { ...content.instructions, questions: content.instructions.questions.map((question) => ({ ...question, shownIf: question.shownIf ?? null, knockOut: question.knockOut ?? null })) },
  };
}

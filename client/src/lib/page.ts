import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { FileSlot, FormValues } from "@rounds/shared/applications/form-fields.ts";
import type { Confirmation } from "@rounds/shared/applications/sent-again.ts";
import type { Question } from "@rounds/shared/postings/content.ts";
import type { EmbedLook } from "@rounds/shared/distribution/embed.ts";
import type { Words } from "@rounds/shared/languages/language.ts";
import type { FormPart } from "@rounds/shared/self-identification/form.ts";
import type { FactProposal, FieldNote } from "@rounds/shared/resumes/fill-form.ts";
import type { ReactNode } from "react";
import type { OrganizationHeaderFragment } from "../graphql/generated/public.ts";

/** A refusal by the paths of the form: `["email"]`, `["documents", kind]`, `["answers", questionId]`. */
export interface FieldRefusal {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/** A file that the server keeps for the form that was refused. */
export interface KeptUpload {
  readonly slot: FileSlot;
  readonly uploadId: string;
  readonly name: string;
  readonly bytes: number;
}

/** What a form held that is shown again with everything kept. */
export interface FormState {
  readonly values: FormValues;
  readonly refusals: readonly FieldRefusal[];
  readonly uploads: readonly KeptUpload[];
  /** True: nothing is wrong with it, and it waits for a last look. */
  readonly isToCheck?: boolean;
  /** What was made of the resume when the form asked to have it read. */
  readonly reading?: ResumeReading;
  /** What has to be answered before it is sent, as JSON; by a script, or by waiting. */
  readonly challenge?: string;
}

/** A form that somebody left, as its link opens it. */
export interface OpenedDraft {
  readonly slug: string;
  readonly fields: FormValues;
  readonly uploads: readonly KeptUpload[];
}

/** What an invitation to answer for statistics opens. */
export type OpenedInvitation = { readonly state: "open"; readonly parts: readonly FormPart[] } | { readonly state: "used" | "gone" };

/** Proposals that stand beside the fields until they are checked. */
export interface ResumeReading {
  /** What to tell about the reading as a whole. */
  readonly message: string;
  readonly notes: readonly FieldNote[];
  readonly facts: readonly FactProposal[];
}

/** Who decides a change of an e-mail address: the new one, or the former. */
export type EmailChangeSide = "confirm" | "undo";

/** URLs with a hash in their names, as the browser build wrote them. */
export interface PageAssets {
  readonly stylesheet: string;
  readonly script: string;
  /** Of the forms that send documents. */
  readonly applyScript: string;
}

/** A posting that the public could see once. */
export interface EndedPosting {
  readonly title: string;
  /** CLOSED for good; PAUSED may open again. */
  readonly state: "CLOSED" | "PAUSED";
  readonly department: string;
  readonly city: string | null;
  /** What it asked, so that answers to it can still be read. */
  readonly questions: readonly Question[];
}

/** One of two applications from one address. */
export interface SentVersion {
  readonly sentAt: string;
  readonly name: string;
  readonly documents: readonly string[];
}

/** What a mailbox is asked when its address applies to a posting again. */
export interface SentAgain {
  readonly postingTitle: string;
  readonly standing: { readonly asks: Confirmation } | { readonly became: "COUNTS" | "SENT_AGAIN" | "REPLACED" };
  readonly newer: SentVersion;
  readonly earlier: SentVersion | null;
  readonly ruledOutBy: readonly string[];
  /** Of the application that counts. */
  readonly statusUrl: string | null;
}

/** In which language a page speaks. */
export interface PageLanguage {
  /** BCP 47: "es". */
  readonly tag: string;
  readonly words: Words;
}

/** What the server asks of a page. */
export interface PageOrder {
  /** Without query, with the language's prefix: `/es/postings/pacs-administrator/apply`. */
  readonly path: string;
  readonly search: URLSearchParams;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly assets: PageAssets;
  /** Runs on the public schema; throws on GraphQL errors. */
  execute<Result, Variables>(document: TypedDocumentNode<Result, Variables>, variables: Variables): Promise<Result>;
  /** What was at a posting's address; null for one that never was in public, or is open. */
  endedPosting(slug: string): Promise<EndedPosting | null>;
  /** The draft that a link opens; null when it has expired, was sent, or never was. */
  draft(token: string): Promise<OpenedDraft | null>;
  /** The change of an address that a mailed link decides; null when it does nothing any more. The new address is shown to its own mailbox alone. */
  emailChange(side: EmailChangeSide, token: string): Promise<{ readonly newEmail: string | null } | null>;
  /** What an invitation to answer for statistics opens. */
  invitation(token: string): Promise<OpenedInvitation>;
  /** What a link in a mail asks about; null when it opens nothing. */
  sentAgain(token: string): Promise<SentAgain | null>;
  /** Where this request came from, by its address and by the page before it; for pages that are not shared. */
  arrivalSource(): string | null;
  newIdempotencyKey(): string;
  /** The moment of now, sealed, for a form that is being opened. */
  sealForm(): string;
  readonly form?: FormState;
}

/** What a route makes a page of. */
export interface PageRequest extends PageOrder {
  /** Without query and without the language's prefix: `/postings/pacs-administrator/apply`. */
  readonly path: string;
  readonly language: PageLanguage;
  /** A path of the careers site as an address in the page's language. */
  address(path: string): string;
}

export interface PageReply {
  readonly status: number;
  readonly html: string;
  readonly redirect?: string;
  /** True: the same for everybody, may be kept until public data changes. */
  readonly shared: boolean;
  /** The text of the page's one `<style>`, which its policy must allow by hash; empty for none. */
  readonly inlineStyle: string;
  /** Whether pages of other sites may show it in a frame. */
  readonly framable?: boolean;
}

/** What every page shows of the organization. */
export type PageOrganization = Pick<OrganizationHeaderFragment, "name" | "websiteUrl" | "accentColor" | "logo">;

/** What a route says about its page; the layout puts it around. */
export interface Page {
  readonly status: number;
  readonly title: string;
  readonly body: ReactNode;
  readonly organization?: PageOrganization;
  readonly shared: boolean;
  /** In characters at most 160: search engines show no more. */
  readonly description?: string;
  readonly canonicalUrl?: string;
  /** What social sites and messengers show with a link to the page. */
  readonly picture?: PagePicture;
  /** Secret or fleeting: kept out of search engines and of other sites' logs. */
  readonly secret?: boolean;
  /** For people, not for search engines: the same content stands at `canonicalUrl`. */
  readonly unlisted?: boolean;
  /** For a frame on another site, in this look: without the careers site around it. */
  readonly embedded?: EmbedLook;
  /** schema.org data about the page. */
  readonly structuredData?: Readonly<Record<string, unknown>>;
}

/** Of 1200 by 630 pixels. */
export interface PagePicture {
  readonly url: string;
  readonly alt: string;
}

export type Route = (request: PageRequest, ...segments: readonly string[]) => Promise<Page>;

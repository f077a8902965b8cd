import type { Credential, Requirement, WorkplaceType } from "./content.ts";

/** What a job board's one description field is made of; the public API's posting fits. */
export interface DescribedPosting {
  readonly summary: string;
  readonly workplaceType: WorkplaceType;
  readonly highlights: readonly string[];
  readonly responsibilities: readonly string[];
  readonly requirements: readonly Requirement[];
  readonly credentials: readonly Credential[];
  readonly benefits: readonly string[];
  readonly aboutOrganization: string;
}

/** The whole posting in the few HTML elements that every board reads: paragraphs, lists, bold. `inert` makes a typed text safe in it. */
export function descriptionHtml(posting: DescribedPosting, inert: (text: string) => string = escapeHtml): string {
  const paragraphs = (text: string) => paragraphsHtml(text, inert);
  const section = (title: string, items: readonly string[]) => sectionHtml(title, items.map(inert));
  const requirements = (wanted: Requirement["kind"]) => posting.requirements.filter(({ kind }) => kind === wanted).map(({ text }) => text);
  return [
    paragraphs(posting.summary),
    // Google asks that a description says so itself when the work is fully remote.
    posting.workplaceType === "REMOTE" ? paragraphs("This position is fully remote.") : "",
    section("Why this position", posting.highlights),
    section("What you will do", posting.responsibilities),
    section("What you bring", requirements("REQUIRED")),
    section("Good to have", requirements("PREFERRED")),
    section("Certifications", posting.credentials.map(credentialText)),
    section("What we offer", posting.benefits),
    paragraphs(posting.aboutOrganization),
  ].join("");
}

function credentialText({ name, abbreviation, required }: Credential): string {
  return `${name}${abbreviation === null ? "" : ` (${abbreviation})`}, ${required ? "required" : "preferred"}`;
}

function sectionHtml(title: string, items: readonly string[]): string {
  if (items.length === 0) return "";
  return `<p><strong>${title}</strong></p><ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

function paragraphsHtml(text: string, inert: (text: string) => string): string {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => `<p>${inert(paragraph.trim()).replace(/\n/g, "<br>")}</p>`)
    .join("");
}

const htmlEntities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => htmlEntities[character] ?? character);
}

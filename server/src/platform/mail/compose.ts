import { escapeHtml } from "../escape.ts";

/** A mail in the making: plain paragraphs and at most one link to follow. */
export interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly link?: { readonly label: string; readonly url: string };
  /** Who writes, below the text. */
  readonly signature: string;
}

const SUBJECT_LIMIT = 200;

/** The same words twice, as plain text and as HTML; every value is escaped. */
export function composeMail({ subject, paragraphs, link, signature }: Letter): { subject: string; text: string; html: string } {
  const text = [...paragraphs, ...(link === undefined ? [] : [`${link.label}:\n${link.url}`]), signature].join("\n\n");
  const html = [...paragraphs.map(paragraph), ...(link === undefined ? [] : [anchor(link)]), paragraph(signature)].join("\n");
  return { subject: oneLine(subject), text: `${text}\n`, html: page(html) };
}

// A line break in a subject would start a header of the writer's choosing.
function oneLine(subject: string): string {
  return subject.replace(/[\r\n\t]+/g, " ").trim().slice(0, SUBJECT_LIMIT);
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text).replaceAll("\n", "<br>")}</p>`;
}

function anchor({ label, url }: { label: string; url: string }): string {
  return `<p><a href="${escapeHtml(url)}">${escapeHtml(label)}</a></p>`;
}

function page(body: string): string {
  return `<!doctype html>\n<html lang="en"><body>\n${body}\n</body></html>\n`;
}

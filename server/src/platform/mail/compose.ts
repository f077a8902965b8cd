import { escapeHtml } from "../escape.ts";

interface MailLink {
  readonly label: string;
  readonly url: string;
}

/** One of several things that a mail shows, each behind a link of its own. */
export interface MailItem extends MailLink {
  /** Facts below the link, a line each. */
  readonly lines: readonly string[];
}

/** A mail in the making: plain paragraphs, what it shows, and at most one link to follow. */
export interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly items?: readonly MailItem[];
  readonly link?: MailLink;
  /** Who writes, below the text. */
  readonly signature: string;
  /** Why the mail came and how to stop it, below the signature. */
  readonly footer?: { readonly text: string; readonly links: readonly MailLink[] };
}

const SUBJECT_LIMIT = 200;

/** The same words twice, as plain text and as HTML; every value is escaped. */
export function composeMail({ subject, paragraphs, items = [], link, signature, footer }: Letter): { subject: string; text: string; html: string } {
  const links = link === undefined ? [] : [link];
  const text = [...paragraphs, ...items.map(itemText), ...links.map(linkText), signature, ...(footer === undefined ? [] : ["--", footer.text, ...footer.links.map(linkText)])].join("\n\n");
  const html = [...paragraphs.map(paragraph), ...items.map(itemHtml), ...links.map(linkHtml), paragraph(signature), ...(footer === undefined ? [] : ["<hr>", paragraph(footer.text), ...footer.links.map(linkHtml)])].join("\n");
  return { subject: oneLine(subject), text: `${text}\n`, html: page(html) };
}

// A line break in a subject would start a header of the writer's choosing.
function oneLine(subject: string): string {
  return subject.replace(/[\r\n\t]+/g, " ").trim().slice(0, SUBJECT_LIMIT);
}

function itemText({ label, url, lines }: MailItem): string {
  return [label, ...lines, url].join("\n");
}

function linkText({ label, url }: MailLink): string {
  return `${label}:\n${url}`;
}

function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`;
}

function itemHtml({ lines, ...link }: MailItem): string {
  return `<p>${[anchor(link), ...lines.map(escaped)].join("<br>")}</p>`;
}

function linkHtml(link: MailLink): string {
  return `<p>${anchor(link)}</p>`;
}

function anchor({ label, url }: MailLink): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`;
}

function escaped(text: string): string {
  return escapeHtml(text).replaceAll("\n", "<br>");
}

function page(body: string): string {
  return `<!doctype html>\n<html lang="en"><body>\n${body}\n</body></html>\n`;
}

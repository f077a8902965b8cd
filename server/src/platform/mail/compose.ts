import type { MailBlock } from "@rounds/shared/mail-templates/fill-template.ts";
import { escapeHtml } from "../escape.ts";
import { mailPage, type MailLook } from "./mail-page.ts";

interface MailLink {
  readonly label: string;
  readonly url: string;
}

/** One of several things that a mail shows, each behind a link of its own. */
export interface MailItem extends MailLink {
  /** Facts below the link, a line each. */
  readonly lines: readonly string[];
}

/** A mail in the making: what it shows, one below the other. */
export interface Letter {
  readonly subject: string;
  readonly blocks: readonly (MailBlock | MailItem)[];
  readonly look: MailLook;
  /** Why the mail came and how to stop it, below everything else. */
  readonly footer?: { readonly text: string; readonly links: readonly MailLink[] };
}

export interface ComposedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const SUBJECT_LIMIT = 200;

/** The same words twice, as plain text and as HTML; every value is escaped. */
export function composeMail({ subject, blocks, look, footer }: Letter): ComposedMail {
  const line = oneLine(subject);
  const text = [...blocks.map(blockText), ...(footer === undefined ? [] : ["--", footer.text, ...footer.links.map(linkText)])].join("\n\n");
  const html = mailPage({ title: line, body: blocks.map(blockHtml), footer: footer === undefined ? [] : [paragraph(footer.text), ...footer.links.map((link) => `<p>${anchor(link)}</p>`)], look });
  return { subject: line, text: `${text}\n`, html };
}

// A line break in a subject would start a header of the writer's choosing.
function oneLine(subject: string): string {
  return subject.replace(/[\r\n\t]+/g, " ").trim().slice(0, SUBJECT_LIMIT);
}

function blockText(block: MailBlock | MailItem): string {
  if ("lines" in block) return [block.label, ...block.lines, block.url].join("\n");
  return "label" in block ? linkText(block) : block.text;
}

function blockHtml(block: MailBlock | MailItem): string {
  if ("lines" in block) return `<p>${[anchor(block), ...block.lines.map(escaped)].join("<br>")}</p>`;
  return "label" in block ? `<p>${anchor(block, "button")}</p>` : paragraph(block.text, block.url);
}

function linkText({ label, url }: MailLink): string {
  return `${label}:\n${url}`;
}

function paragraph(text: string, url?: string): string {
  const words = url === undefined || url === "" ? [text] : text.split(url);
  return `<p>${words.map(escaped).join(url === undefined ? "" : anchor({ label: url, url }))}</p>`;
}

function anchor({ label, url }: MailLink, look?: "button"): string {
  return `<a${look === undefined ? "" : ` class="${look}"`} href="${escapeHtml(url)}">${escapeHtml(label)}</a>`;
}

function escaped(text: string): string {
  return escapeHtml(text).replaceAll("\n", "<br>");
}

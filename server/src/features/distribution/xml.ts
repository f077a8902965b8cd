import { escapeHtml as escapeXml } from "../../platform/escape.ts";

/** A piece of XML, already safe. */
export type Xml = string;

export const XML_DECLARATION = `<?xml version="1.0" encoding="UTF-8"?>\n`;

// XML 1.0, production 2 (Char): tab, line feed, carriage return and everything from the space on, but no lone surrogate, U+FFFE or U+FFFF.
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The text without the characters that no XML document may hold, however they are written. */
export function xmlCharacters(text: string): string {
  return text.replace(FORBIDDEN, "");
}

/** `<name attributes>text</name>`; nothing for an absent text. */
export function element(name: string, text: string | null | undefined, attributes: Readonly<Record<string, string>> = {}): Xml {
  return text == null ? "" : parent(name, [escapeXml(xmlCharacters(text))], attributes);
}

/** `<name><![CDATA[text]]></name>`, as job boards ask for; nothing for an absent text. */
export function cdata(name: string, text: string | null | undefined): Xml {
  // "]]>" would end the section: it is parted between two of them.
  return text == null ? "" : parent(name, [`<![CDATA[${xmlCharacters(text).replaceAll("]]>", "]]]]><![CDATA[>")}]]>`]);
}

export function parent(name: string, children: readonly Xml[], attributes: Readonly<Record<string, string>> = {}): Xml {
  return `${startOf(name, attributes)}>${children.join("")}</${name}>`;
}

export function emptyElement(name: string, attributes: Readonly<Record<string, string>>): Xml {
  return `${startOf(name, attributes)}/>`;
}

function startOf(name: string, attributes: Readonly<Record<string, string>>): string {
  return `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(xmlCharacters(value))}"`).join("")}`;
}

/** Of RFC 822 with a year of four digits, as RSS and job boards write it: "Tue, 24 Nov 2026 20:22:00 GMT". */
export function rfc822(instant: string): string {
  return new Date(instant).toUTCString();
}

import { embedTerms, queryOf, type EmbedChoice } from "./embed.ts";
import { widgetPaths } from "./widget.ts";

/** What a page's author pastes. `publicUrl` is without a slash at its end. */
interface Embedded {
  readonly publicUrl: string;
  readonly organization: string;
  readonly choice: EmbedChoice;
}

/** The list as a script that draws it, with the frame for readers who run none. */
export function widgetCode(embedded: Embedded): string {
  const { publicUrl, choice } = embedded;
  const data = embedTerms(choice).map(([name, term]): Attribute => [`data-${name}`, term]);
  return `${tag("script", [["src", `${publicUrl}${widgetPaths.script}`], ...data, ["async"]])}\n<noscript>${frameCode(embedded)}</noscript>`;
}

/** The list as a frame, for sites that take no scripts of others. */
export function frameCode({ publicUrl, organization, choice }: Embedded): string {
  return tag("iframe", [
    ["src", framePath(choice, publicUrl)],
    ["title", `Open postings at ${organization}`],
    ["width", "100%"],
    ["height", "600"],
    ["loading", "lazy"],
  ]);
}

/** The address that the frame shows. */
export function framePath(choice: EmbedChoice, publicUrl = ""): string {
  return `${publicUrl}/embed/postings${queryOf(embedTerms(choice))}`;
}

type Attribute = readonly [name: string, value?: string];

function tag(name: string, attributes: readonly Attribute[]): string {
  const written = attributes.map(([attribute, value]) => (value === undefined ? attribute : `${attribute}="${escapeAttribute(value)}"`));
  return `<${[name, ...written].join(" ")}></${name}>`;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };

function escapeAttribute(value: string): string {
  return value.replace(/[&"<>]/g, (character) => escapes[character] ?? character);
}

import { parseColor } from "@rounds/shared/brand/colors.ts";
import { grounds, paletteOf, type SchemeColors } from "@rounds/shared/brand/palette.ts";
import { wordsOf } from "@rounds/shared/languages/languages.ts";
import { escapeHtml } from "../escape.ts";

/** How the organization's mail looks. */
export interface MailLook {
  readonly organization: string;
  /** A CSS hex color. */
  readonly accentColor: string;
  /** BCP 47. */
  readonly language: string;
}

interface Page {
  readonly title: string;
  /** HTML, a block each. */
  readonly body: readonly string[];
  readonly footer: readonly string[];
  readonly look: MailLook;
}

const PLAIN = "#14606b";
const FONT = `system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif`;
const INK = { light: { text: "#1f2325", muted: "#565d60", edge: "#e0dcd4" }, dark: { text: "#e9e6e0", muted: "#a9aeb0", edge: "#32383b" } } as const;
const ON_GROUND = { light: { page: grounds.light[0], sheet: grounds.light[1] }, dark: { page: grounds.dark[0], sheet: grounds.dark[1] } } as const;

/** The one page of all mail: a sheet with the organization's name and color, without images, for light and dark programs, and plain where a program knows no styles. */
export function mailPage({ title, body, footer, look: { organization, accentColor, language } }: Page): string {
  const palette = paletteOf(parseColor(accentColor) ?? PLAIN);
  const below = footer.length === 0 ? "" : `\n<div class="footer">\n${footer.join("\n")}\n</div>`;
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${wordsOf(language).language.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(title)}</title>
<style>
${rules("light", palette.light)}
@media (prefers-color-scheme: dark) {
${rules("dark", palette.dark)}
}
</style>
</head>
<body>
<div class="sheet">
<p class="name">${escapeHtml(organization)}</p>
${body.join("\n")}${below}
</div>
</body>
</html>
`;
}

function rules(scheme: "light" | "dark", { accent, onAccent }: SchemeColors): string {
  const { text, muted, edge } = INK[scheme];
  const { page, sheet } = ON_GROUND[scheme];
  const shape = scheme === "light" ? shapes : [];
  return [
    `:root { color-scheme: light dark; }`,
    ...shape,
    `body { background: ${page}; color: ${text}; }`,
    `.sheet { background: ${sheet}; border-top-color: ${accent}; }`,
    `.name, a { color: ${accent}; }`,
    `a.button { background: ${accent}; color: ${onAccent}; }`,
    `.footer { border-top-color: ${edge}; color: ${muted}; }`,
  ].join("\n");
}

const shapes = [
  `body { margin: 0; padding: 24px 12px; font: 16px/1.6 ${FONT}; overflow-wrap: anywhere; }`,
  ".sheet { max-width: 560px; margin: 0 auto; padding: 24px; border-top: 4px solid; border-radius: 8px; }",
  "p { margin: 0 0 16px; }",
  ".name { margin-bottom: 24px; font-weight: 600; }",
  "a.button { display: inline-block; padding: 12px 20px; border-radius: 8px; font-weight: 600; text-decoration: none; }",
  ".footer { margin-top: 32px; padding-top: 16px; border-top: 1px solid; font-size: 14px; }",
];

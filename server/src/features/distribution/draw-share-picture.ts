import type { Image, SKRSContext2D } from "@napi-rs/canvas";
import { drawableText } from "../../platform/pictures/drawable-text.ts";
import { fitText, type Box } from "../../platform/pictures/fit-text.ts";
import { loadFonts, type Fonts, type Weight } from "../../platform/pictures/fonts.ts";
import type { SharePicture } from "./share-picture.ts";

/** Raised when pictures are drawn differently: those that browsers keep are then wrong. */
export const SHARE_PICTURE_DESIGN = 1;

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;
const INNER = WIDTH - 2 * MARGIN;
const BAND = 20;
const GAP = 24;
/** Everything about the posting stands on this line, and grows upwards. */
const FOOT = 556;

const colors = { ground: "#ffffff", ink: "#1f2325", muted: "#565d60" } as const;
const header = { middle: 104, logo: { width: 320, height: 88 }, name: { sizes: [34, 28], height: 44, lineHeight: 1.25 } } as const;
const title = { width: INNER, height: 236, sizes: [84, 76, 68, 60, 52, 46], lineHeight: 1.1 } as const;
const facts = { width: INNER, height: 48, sizes: [36, 32], lineHeight: 1.25 } as const;
const pay = { width: INNER, height: 60, sizes: [46, 40, 34], lineHeight: 1.2 } as const;

interface Drawing {
  readonly context: SKRSContext2D;
  readonly fonts: Fonts;
}

/** A picture of 1200 by 630 pixels as PNG, for the cards that social sites and messengers make of a link. */
export async function drawSharePicture(picture: SharePicture, logo: Buffer | null): Promise<Buffer> {
  const [{ createCanvas }, fonts] = await Promise.all([import("@napi-rs/canvas"), loadFonts()]);
  const canvas = createCanvas(WIDTH, HEIGHT);
  const drawing: Drawing = { context: canvas.getContext("2d"), fonts };
  fill(drawing, colors.ground, 0, HEIGHT);
  fill(drawing, picture.accent, HEIGHT - BAND, BAND);
  drawHeader(drawing, drawable(drawing, picture.organization), await decoded(logo));
  drawFacts(drawing, picture);
  return canvas.encode("png");
}

function drawHeader(drawing: Drawing, name: string | null, logo: Image | null): void {
  const taken = logo === null ? 0 : drawLogo(drawing, logo) + GAP;
  if (name !== null) drawText(drawing, name, { ...header.name, width: INNER - taken }, { weight: 600, color: colors.ink, left: MARGIN + taken, bottom: header.middle + header.name.height / 2 });
}

/** Answers how wide it has become. */
function drawLogo({ context }: Drawing, logo: Image): number {
  const scale = Math.min(header.logo.width / logo.width, header.logo.height / logo.height);
  const [width, height] = [logo.width * scale, logo.height * scale];
  context.drawImage(logo, MARGIN, header.middle - height / 2, width, height);
  return width;
}

// From the foot upwards: what is absent leaves no gap.
function drawFacts(drawing: Drawing, picture: SharePicture): void {
  const left = MARGIN;
  let bottom: number = FOOT;
  const shownPay = picture.pay === null ? null : drawable(drawing, picture.pay);
  if (shownPay !== null) bottom -= drawText(drawing, shownPay, pay, { weight: 600, color: picture.accent, left, bottom }) + GAP / 2;
  const shownFacts = picture.facts.flatMap((fact) => drawable(drawing, fact) ?? []).join("  ·  ");
  if (shownFacts !== "") bottom -= drawText(drawing, shownFacts, facts, { weight: 400, color: colors.muted, left, bottom }) + GAP;
  drawText(drawing, drawable(drawing, picture.title) ?? "Open position", title, { weight: 600, color: colors.ink, left, bottom });
}

interface Place {
  readonly weight: Weight;
  readonly color: string;
  readonly left: number;
  readonly bottom: number;
}

/** Answers how high it has become. */
function drawText({ context, fonts }: Drawing, text: string, box: Box, { weight, color, left, bottom }: Place): number {
  const measure = (line: string, size: number): number => {
    context.font = fonts.font(weight, size);
    return context.measureText(line).width;
  };
  const { size, lines } = fitText(text, box, measure);
  context.font = fonts.font(weight, size);
  context.fillStyle = color;
  const step = size * box.lineHeight;
  // A line's letters stand a little above the foot of its line.
  lines.forEach((line, index) => context.fillText(line, left, bottom - (lines.length - 1 - index) * step - step * 0.26));
  return lines.length * step;
}

function drawable({ fonts }: Drawing, text: string): string | null {
  return drawableText(text, fonts.covers);
}

function fill({ context }: Drawing, color: string, top: number, height: number): void {
  context.fillStyle = color;
  context.fillRect(0, top, WIDTH, height);
}

/** A logo that cannot be read is left out: its picture matters more. */
async function decoded(logo: Buffer | null): Promise<Image | null> {
  if (logo === null) return null;
  const { loadImage } = await import("@napi-rs/canvas");
  return loadImage(logo).catch(() => null);
}

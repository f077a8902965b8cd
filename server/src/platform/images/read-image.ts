import { refusal } from "@rounds/shared/errors.ts";
import { imageLimits, type ImageMediaType } from "@rounds/shared/organization/image-rules.ts";
import { imageSize } from "image-size";
import { refuse } from "../refused.ts";
import { cleanJpeg, isJpeg } from "./clean-jpeg.ts";
import { cleanPng, isPng } from "./clean-png.ts";
import { cleanWebp, isWebp } from "./clean-webp.ts";

export interface Image {
  /** Decided by the content. */
  readonly mediaType: ImageMediaType;
  /** Pixels as it is shown: of a photo that was taken sideways, the other way round than in its file. */
  readonly width: number;
  readonly height: number;
  /** The file without whatever says where, when and by whom it was made. */
  readonly content: Buffer;
}

interface Format {
  readonly mediaType: ImageMediaType;
  readonly is: (bytes: Buffer) => boolean;
  readonly clean: (bytes: Buffer) => Buffer | null;
}

const formats: readonly Format[] = [
  { mediaType: "image/png", is: isPng, clean: cleanPng },
  { mediaType: "image/jpeg", is: isJpeg, clean: cleanJpeg },
  { mediaType: "image/webp", is: isWebp, clean: cleanWebp },
];

/** Reads an uploaded image by its content; refuses what is no image, is broken, moves, or is too large to be shown. */
export function readImage(bytes: Buffer): Image {
  const format = formats.find(({ is }) => is(bytes));
  if (format === undefined) return refuse(refusal("FILE_TYPE_NOT_ACCEPTED", isSvg(bytes) ? SVG_SENTENCE : TYPE_SENTENCE, "file"));
  const content = format.clean(bytes);
  const size = content === null ? null : sizeOf(content);
  if (content === null || size === null) return refuse(refusal("FILE_TYPE_NOT_ACCEPTED", BROKEN_SENTENCE, "file"));
  if (Math.max(size.width, size.height) > imageLimits.side) return refuse(refusal("IMAGE_TOO_LARGE", `The image is ${size.width} by ${size.height} pixels and was not kept. Save it with at most ${imageLimits.side.toLocaleString("en-US")} pixels a side.`, "file"));
  return { mediaType: format.mediaType, ...size, content };
}

const TYPE_SENTENCE = "The file is no PNG, JPEG or WebP image and was not kept. Save it as one of these and send it again.";
const SVG_SENTENCE = "SVG files can hold scripts, so they are not taken. Export the image as PNG or WebP, twice as large as it is to be shown.";
const BROKEN_SENTENCE = "The image is damaged, ends early or moves, and was not kept. Save it again as a still PNG, JPEG or WebP and send it again.";
const SIDEWAYS = 5;

function sizeOf(content: Buffer): Pick<Image, "width" | "height"> | null {
  try {
    const { width, height, orientation = 1 } = imageSize(content);
    if (width < 1 || height < 1) return null;
    return orientation >= SIDEWAYS ? { width: height, height: width } : { width, height };
  } catch {
    return null;
  }
}

function isSvg(bytes: Buffer): boolean {
  return /^\uFEFF?\s*<(\?xml|!doctype\s+svg|!--|svg)/i.test(bytes.toString("utf8", 0, 200));
}

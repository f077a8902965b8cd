import { refusal, type Refusal } from "../errors.ts";

/** LOGO stands on every page, PHOTO on the list of postings. */
export const imageKinds = ["LOGO", "PHOTO"] as const;
export type ImageKind = (typeof imageKinds)[number];

/** The types that are taken, decided by content, with the ending of their address. SVG is none of them: it can hold scripts. */
export const imageTypes = { "image/png": "png", "image/jpeg": "jpg", "image/webp": "webp" } as const;
export type ImageMediaType = keyof typeof imageTypes;

export const imageLimits = {
  /** Of the file. A logo is small: a posting's page, with everything, has to arrive at once. */
  bytes: { LOGO: 50 * 1024, PHOTO: 1024 * 1024 },
  /** Pixels of the longer side. */
  side: 4000,
  photos: 6,
  /** Pixels of the longer side that a photo is brought down to before it is sent: as wide as a page ever shows it, on a fine screen. */
  photoSide: 1600,
  /** Of the text that stands for the image, in UTF-16 code units. */
  alt: 200,
} as const satisfies { readonly bytes: Readonly<Record<ImageKind, number>>; readonly side: number; readonly photos: number; readonly photoSide: number; readonly alt: number };

/** What is wrong with the text that stands for an image, trimmed. A photo needs one; beside a logo stands the organization's name. */
export function checkAlt(kind: ImageKind, alt: string): Refusal[] {
  if (kind === "PHOTO" && alt === "") return [refusal("REQUIRED", "Say in a few words what the photo shows, for those who do not see it.", "alt")];
  return alt.length > imageLimits.alt ? [refusal("TOO_LONG", `Shorten this to ${imageLimits.alt} characters or fewer.`, "alt")] : [];
}

/** What is too large to be sent at all, in a sentence that says what would do. */
export function checkImageBytes(kind: ImageKind, bytes: number): Refusal[] {
  if (bytes === 0) return [refusal("FILE_EMPTY", "The file is empty and was not kept. Choose a file that has content.", "file")];
  if (bytes <= imageLimits.bytes[kind]) return [];
  const sentence = kind === "LOGO" ? "The logo is larger than 50 kB and was not kept: it stands on every page. A width of 480 pixels is enough." : "The photo is larger than 1 MB and was not kept. A width of 1,600 pixels is enough.";
  return [refusal("FILE_TOO_LARGE", sentence, "file")];
}

/** The size of an image that is brought down to a longer side of `side` pixels; one that is smaller stays. */
export function sizeWithin(width: number, height: number, side: number): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, side / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

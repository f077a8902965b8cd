import type { PhotoPage } from "./photos-to-pdf.ts";

/** Enough to read small print of a whole sheet. */
const LONGEST_SIDE = 2_000;
const JPEG_QUALITY = 0.82;

/** A picture as a page: upright, of a sane size, and without where and when it was taken. Null when the browser cannot read it. */
export async function pageOf(file: File): Promise<PhotoPage | null> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return await drawn(image);
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function drawn(image: HTMLImageElement): Promise<PhotoPage | null> {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(image.naturalWidth, image.naturalHeight));
  const [width, height] = [Math.round(image.naturalWidth * scale), Math.round(image.naturalHeight * scale)];
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const context = canvas.getContext("2d");
  if (context === null) return null;
  // JPEG knows no transparency and would make it black.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  const jpeg = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", JPEG_QUALITY));
  return jpeg === null ? null : { jpeg: new Uint8Array(await jpeg.arrayBuffer()), width, height };
}

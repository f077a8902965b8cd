import { imageLimits, sizeWithin } from "@rounds/shared/organization/image-rules.ts";

/** A photo of this size is sent as it is. */
const SMALL_BYTES = 300 * 1024;
const JPEG_QUALITY = 0.85;

/** Photos of cameras and phones are ten times as large as a page needs: they are made smaller here, before they travel. What this browser cannot read stays as it is, and the server says why. */
export async function smallerPhoto(file: File): Promise<Blob> {
  try {
    const image = await createImageBitmap(file, { imageOrientation: "from-image" });
    const { width, height } = sizeWithin(image.width, image.height, imageLimits.photoSide);
    if (width === image.width && file.size <= SMALL_BYTES) return file;
    const smaller = await drawn(image, width, height);
    return smaller !== null && smaller.size < file.size ? smaller : file;
  } catch {
    return file;
  }
}

function drawn(image: ImageBitmap, width: number, height: number): Promise<Blob | null> {
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const context = canvas.getContext("2d");
  if (context === null) return Promise.resolve(null);
  // JPEG knows no transparency and would make it black.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  image.close();
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", JPEG_QUALITY));
}

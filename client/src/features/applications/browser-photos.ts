import type { Words } from "@rounds/shared/languages/language.ts";
import type { PhotoPagesScript } from "./browser-photo-pages.ts";

export interface PhotosOptions {
  /** What the PDF is called. */
  readonly fileName: string;
  readonly words: Words;
  readonly say: (sentence: string) => void;
  readonly onFault: (sentence: string) => void;
  readonly onDocument: (file: File) => void;
}

export interface PhotosScript {
  /** Whether the field takes pictures as pages; one that takes no PDF does not. */
  readonly isOffered: boolean;
  /** Pages that were photographed and not used yet. */
  arePending(): boolean;
  add(picture: File): Promise<void>;
  use(): void;
  discard(): void;
}

/** Lets a document be photographed, page by page. What makes pages of pictures is loaded with the first. */
export function enhancePhotos(root: HTMLElement, options: PhotosOptions): PhotosScript {
  const camera = root.querySelector<HTMLInputElement>("[data-camera]");
  const [takeButton, ...others] = root.querySelectorAll<HTMLButtonElement>("[data-take-photo]");
  let pages: PhotoPagesScript | null = null;

  async function add(picture: File): Promise<void> {
    const { collectPhotoPages } = await import("./browser-photo-pages.ts");
    pages ??= collectPhotoPages(root, options);
    await pages.add(picture);
  }

  if (camera && takeButton) {
    // A desk has no camera that a page would be held before; there, pictures are dropped or pasted.
    takeButton.hidden = !matchMedia("(pointer: coarse)").matches;
    for (const button of [takeButton, ...others]) button.addEventListener("click", () => camera.click());
    camera.addEventListener("change", () => {
      const [picture] = camera.files ?? [];
      if (picture) void add(picture);
      camera.value = "";
    });
  }
  return {
    isOffered: camera !== null,
    arePending: () => pages !== null && !pages.isEmpty(),
    add,
    use: () => pages?.use(),
    discard: () => pages?.discard(),
  };
}

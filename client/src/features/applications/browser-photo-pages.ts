import type { Words } from "@rounds/shared/languages/language.ts";
import { pageOf } from "./browser-photo.ts";
import { photosToPdf, type PhotoPage } from "./photos-to-pdf.ts";

/** Photographed pages that are not a document yet. */
export interface PhotoPagesScript {
  isEmpty(): boolean;
  add(picture: File): Promise<void>;
  use(): void;
  discard(): void;
}

interface PhotoPagesOptions {
  readonly fileName: string;
  readonly words: Words;
  readonly say: (sentence: string) => void;
  readonly onFault: (sentence: string) => void;
  readonly onDocument: (file: File) => void;
}

interface ShownPage extends PhotoPage {
  readonly address: string;
}

const MOST_PAGES = 20;

/** Collects pages in the field's panel, until they are used as one PDF or thrown away. */
export function collectPhotoPages(root: HTMLElement, { fileName, words, say, onFault, onDocument }: PhotoPagesOptions): PhotoPagesScript {
  const { photos } = words.uploads;
  const panel = find(root, "[data-photos]");
  const list = find(root, "[data-photo-list]");
  const template = find<HTMLTemplateElement>(root, "[data-photo-page]");
  const useButton = find<HTMLButtonElement>(root, "[data-use-photos]");
  let pages: ShownPage[] = [];

  function show(): void {
    panel.hidden = pages.length === 0;
    useButton.textContent = photos.use(pages.length);
    list.replaceChildren(...pages.map(itemOf));
  }

  function itemOf(page: ShownPage, index: number): Node {
    const item = template.content.cloneNode(true) as DocumentFragment;
    const number = index + 1;
    find<HTMLImageElement>(item, "img").src = page.address;
    find(item, "[data-page-number]").textContent = photos.page(number);
    const remove = find<HTMLButtonElement>(item, "[data-remove-page]");
    remove.setAttribute("aria-label", photos.removePage(number));
    remove.addEventListener("click", () => {
      URL.revokeObjectURL(page.address);
      pages = pages.filter((each) => each !== page);
      show();
      say(photos.removed(number));
      (pages.length === 0 ? find(root, "[data-take-photo]") : useButton).focus();
    });
    return item;
  }

  function discard(): void {
    for (const { address } of pages) URL.revokeObjectURL(address);
    pages = [];
    show();
  }

  function use(): void {
    const file = new File([photosToPdf(pages)], fileName, { type: "application/pdf" });
    discard();
    onDocument(file);
  }

  useButton.addEventListener("click", () => {
    use();
    find<HTMLInputElement>(root, "input[type=file][name]").focus();
  });
  find(root, "[data-discard-photos]").addEventListener("click", () => {
    discard();
    say(photos.discarded);
    find<HTMLInputElement>(root, "input[type=file][name]").focus();
  });

  return {
    isEmpty: () => pages.length === 0,
    async add(picture) {
      if (pages.length >= MOST_PAGES) return onFault(photos.tooMany(MOST_PAGES));
      const page = await pageOf(picture);
      if (page === null) return onFault(photos.unreadable(picture.name));
      pages = [...pages, { ...page, address: URL.createObjectURL(new Blob([page.jpeg], { type: "image/jpeg" })) }];
      show();
      say(photos.added(pages.length));
      useButton.focus();
    },
    use,
    discard,
  };
}

function find<Found extends Element = HTMLElement>(root: ParentNode, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`The document field has no ${selector}.`);
  return found;
}

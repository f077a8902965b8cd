import { pathOfSlot, slotIn, type FileSlot } from "@rounds/shared/applications/form-fields.ts";
import type { Words } from "@rounds/shared/languages/language.ts";
import { documentKinds, maxDocumentBytes } from "@rounds/shared/documents/kinds.ts";
import { bytesText } from "../../lib/bytes.ts";
import { orList } from "../../lib/text.ts";
import { documentView } from "./browser-document-view.ts";
import { takeDroppedFiles } from "./browser-dropped-files.ts";
import { clearFieldError, showFieldError } from "./browser-refusals.ts";
import { unfinishedMemory } from "./browser-unfinished-upload.ts";
import type { Kept, Refused } from "./browser-upload-reply.ts";
import { startUpload, type Upload, type UploadEnd, type Waiting } from "./browser-upload.ts";
import { enhancePhotos } from "./browser-photos.ts";
import { fieldId } from "./form-ids.ts";
import { keptText } from "./kept-text.ts";

/** One document of the form, uploaded as soon as it is chosen. */
export interface DocumentFieldScript {
  readonly slot: FileSlot;
  /** Kept, on its way, or chosen. */
  isFilled(): boolean;
  /** Whether to wait for it before the form is sent. */
  isUploading(): boolean;
}

/** Told to the form when an upload has been kept, for whoever wants to read it. */
export interface KeptEventDetail {
  readonly slot: FileSlot;
  readonly uploadId: string;
}

/** Takes over one document field; `onSettled` is told when an upload has ended in whichever way, or need not be waited for. */
export function enhanceDocumentField(root: HTMLElement, words: Words, onSettled: () => void): DocumentFieldScript {
  const { uploads } = words;
  const form = root.closest("form");
  const slot = slotIn(`document.${root.dataset["document"] ?? ""}`, "document.") ?? "OTHER";
  const id = fieldId(pathOfSlot(slot));
  const view = documentView(root, slot, words);
  const { input } = view;
  const memory = unfinishedMemory(form?.dataset["draftName"] ?? location.pathname, slot);
  const photos = enhancePhotos(root, { fileName: photosName(root, words), words, say: view.say, onFault: fault, onDocument: choose });
  let upload: Upload | null = null;
  let isHopeless = false;

  function changed(): void {
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function keep(kept: Kept): void {
    input.value = "";
    view.showKept(kept);
    view.say(`${keptText(kept.name, kept.bytes, words)}.`);
    changed();
    form?.dispatchEvent(new CustomEvent<KeptEventDetail>("rounds:kept", { detail: { slot, uploadId: kept.uploadId } }));
  }

  function fault(sentence: string): void {
    showFieldError(id, sentence);
    view.say(sentence);
  }

  function refuse(sentence: string): void {
    input.value = "";
    view.hideProgress();
    fault(sentence);
  }

  function wait(file: File, { arrivedBytes, doesNotGetThrough }: Waiting): void {
    view.showWaiting(doesNotGetThrough ? uploads.doesNotGetThrough : arrivedBytes > 0 ? uploads.waitsWith(bytesText(arrivedBytes), bytesText(file.size)) : uploads.waits);
    if (doesNotGetThrough === isHopeless) return;
    isHopeless = doesNotGetThrough;
    onSettled();
  }

  function finish(file: File, end: UploadEnd): void {
    view.hideProgress();
    memory.forget();
    if ("kept" in end) keep(end.kept);
    else refuse("refused" in end ? refusalText(end.refused, words) : uploads.unreadable(file.name));
  }

  async function send(file: File, url: string | null): Promise<void> {
    isHopeless = false;
    const current = startUpload(file, url, {
      onProgress: (sentBytes) => upload === current && view.showProgress(file.name, sentBytes, file.size),
      onAddress: (address) => void memory.remember(file, address),
      onWaiting: (waiting) => upload === current && wait(file, waiting),
    });
    upload = current;
    view.showProgress(file.name, 0, file.size);
    const end = await current.end;
    if (upload !== current || end === null) return;
    upload = null;
    finish(file, end);
    onSettled();
  }

  function stop(): void {
    const stopped = upload;
    upload = null;
    stopped?.cancel();
    if (stopped !== null) memory.forget();
    view.hideProgress();
  }

  /** Takes a file from wherever it comes; it stands in the input too, so that a form that is sent anyhow holds it. */
  function choose(file: File): void {
    clearFieldError(id);
    // A picture is a page: of a letter, of a certificate.
    if (photos.isOffered && file.type.startsWith("image/")) return void photos.add(file);
    // It fills in the form, and is no document.
    if (slot === "RESUME" && /\.json$/i.test(file.name)) return void form?.dispatchEvent(new CustomEvent("rounds:json-resume", { detail: { file } }));
    const url = memory.urlOf(file);
    stop();
    photos.discard();
    const problem = fileProblem(file, input, words);
    if (problem !== null) return refuse(problem);
    putInto(input, file);
    void send(file, url);
  }

  /** Whoever goes on with pages that were only looked at means them to be sent. */
  function usePendingPhotos(): void {
    if (photos.arePending()) photos.use();
  }

  async function goOnWithUnfinished(): Promise<void> {
    const unfinished = await memory.recall();
    if (unfinished === null || upload !== null) return;
    const { file, upload: earlier } = unfinished;
    if (file === null) return view.showNote(uploads.chooseAgain(earlier.name));
    putInto(input, file);
    view.say(uploads.goesOn(file.name));
    await send(file, earlier.url);
  }

  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) choose(file);
    else stop();
  });
  view.tryNowButton.addEventListener("click", () => upload?.tryNow());
  view.cancelButton.addEventListener("click", () => {
    view.say(uploads.cancelled(input.files?.[0]?.name ?? ""));
    input.value = "";
    stop();
    onSettled();
    input.focus();
  });
  view.removeButton.addEventListener("click", () => {
    view.say(uploads.removed(view.keptUpload()?.name ?? ""));
    view.showKept(null);
    changed();
    input.focus();
  });
  root.addEventListener("rounds:filled", () => view.showKeptLine());
  form?.addEventListener("reset", () => {
    stop();
    photos.discard();
  });
  form?.addEventListener("submit", usePendingPhotos, { capture: true });
  takeDroppedFiles(root, { onFile: choose, onSeveral: () => refuse(uploads.oneAtATime) });
  void goOnWithUnfinished();

  return {
    slot,
    isFilled: () => view.keptUpload() !== null || photos.arePending() || upload !== null || (input.files?.length ?? 0) > 0,
    isUploading: () => upload !== null && !isHopeless,
  };
}

/** What can be said about a file without sending it; the server decides by its content. */
function fileProblem({ name, size }: File, { accept, dataset }: HTMLInputElement, { uploads, language }: Words): string | null {
  const maxBytes = Number(dataset["maxBytes"]);
  const endings = accept.split(",");
  if (size === 0) return uploads.empty(name);
  if (size > maxBytes) return uploads.tooLarge(name, bytesText(size), bytesText(maxBytes));
  return endings.some((ending) => name.toLowerCase().endsWith(ending)) ? null : uploads.otherFormat(name, orList(endings, language.locale));
}

/** In the page's language where it has words for it. */
function refusalText({ code, message }: Refused, { refusals }: Words): string {
  switch (code) {
    case "FILE_EMPTY":
    case "FILE_TYPE_NOT_ACCEPTED":
    case "FILE_INFECTED":
      return refusals.file[code]();
    case "FILE_TOO_LARGE":
      return refusals.file[code](bytesText(maxDocumentBytes));
    case "TOO_MANY_ATTEMPTS":
      return refusals.upload.tooMany;
    default:
      return message;
  }
}

/** "Resume.pdf"; a question is no name for a file. */
function photosName({ dataset }: HTMLElement, { documents, uploads }: Words): string {
  const kind = documentKinds.find((each) => each === dataset["document"]);
  return uploads.photos.fileName(documents.kinds[kind ?? "OTHER"]);
}

function putInto(input: HTMLInputElement, file: File): void {
  if (input.files?.[0] === file) return;
  const holder = new DataTransfer();
  holder.items.add(file);
  input.files = holder.files;
}

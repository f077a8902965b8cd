import { uploadBytesField, uploadField, uploadNameField, type FileSlot } from "@rounds/shared/applications/form-fields.ts";
import type { Words } from "@rounds/shared/languages/language.ts";
import { bytesText } from "../../lib/bytes.ts";
import type { Kept } from "./browser-upload-reply.ts";
import { keptText } from "./kept-text.ts";
import { timeLeftText, UploadPace } from "./upload-pace.ts";

/** What a document field shows and says. */
export interface DocumentView {
  readonly input: HTMLInputElement;
  readonly tryNowButton: HTMLButtonElement;
  readonly cancelButton: HTMLButtonElement;
  readonly removeButton: HTMLButtonElement;
  keptUpload(): { readonly name: string; readonly bytes: number } | null;
  showKept(kept: Kept | null): void;
  /** What the hidden fields hold, for whoever filled them in. */
  showKeptLine(): void;
  showProgress(name: string, sentBytes: number, totalBytes: number): void;
  showWaiting(sentence: string): void;
  showNote(sentence: string): void;
  hideProgress(): void;
  /** For those who listen: said once, when the reader has nothing else to say. */
  say(sentence: string): void;
}

/** Between two sentences about progress: more would talk over everything else. */
const QUIET_MS = 10_000;

export function documentView(root: HTMLElement, slot: FileSlot, words: Words): DocumentView {
  const { uploads } = words;
  const progress = find(root, "[data-progress]");
  const bar = find<HTMLProgressElement>(root, "progress");
  const progressText = find(root, "[data-progress-text]");
  const tryNowButton = find<HTMLButtonElement>(root, "[data-try-now]");
  const cancelButton = find<HTMLButtonElement>(root, "[data-cancel]");
  const removeButton = find<HTMLButtonElement>(root, "[data-remove]");
  const keptLine = find(root, "[data-kept]");
  const said = find(root, "[data-said]");
  const hidden = (name: string) => find<HTMLInputElement>(root, `input[name="${name}"]`);
  const uploadId = hidden(uploadField(slot));
  const name = hidden(uploadNameField(slot));
  const bytes = hidden(uploadBytesField(slot));
  let pace = new UploadPace();
  let lastSaidAt = 0;

  const keptUpload = () => (uploadId.disabled ? null : { name: name.value, bytes: Number(bytes.value) });

  function showKeptLine(): void {
    const kept = keptUpload();
    keptLine.hidden = kept === null;
    find(root, "[data-kept-text]").textContent = kept === null ? "" : keptText(kept.name, kept.bytes, words);
  }

  function showLine({ isMoving, isUnderWay }: { isMoving: boolean; isUnderWay: boolean }): void {
    progress.hidden = false;
    progress.classList.toggle("document__progress--waiting", !isMoving);
    bar.hidden = !isMoving;
    tryNowButton.hidden = isMoving || !isUnderWay;
    cancelButton.hidden = !isUnderWay;
  }

  function say(sentence: string): void {
    said.textContent = sentence;
    lastSaidAt = Date.now();
  }

  function progressOf(sentBytes: number, totalBytes: number): string {
    const [sent, total, secondsLeft] = [bytesText(sentBytes), bytesText(totalBytes), pace.secondsLeft(totalBytes)];
    return secondsLeft === null ? uploads.progress(sent, total) : uploads.progressWithTime(sent, total, timeLeftText(secondsLeft, words));
  }

  removeButton.hidden = false;
  showKeptLine();

  return {
    input: find(root, "input[type=file][name]"),
    tryNowButton,
    cancelButton,
    removeButton,
    keptUpload,
    showKeptLine,
    showKept(kept) {
      for (const [field, value] of [[uploadId, kept?.uploadId], [name, kept?.name], [bytes, kept?.bytes]] as const) {
        field.value = String(value ?? "");
        field.disabled = kept === null;
      }
      showKeptLine();
    },
    showProgress(fileName, sentBytes, totalBytes) {
      if (progress.hidden) {
        pace = new UploadPace();
        say(uploads.begins(fileName, bytesText(totalBytes)));
      }
      showLine({ isMoving: true, isUnderWay: true });
      const sent = Math.min(sentBytes, totalBytes);
      pace.note(performance.now(), sent);
      bar.value = totalBytes === 0 ? 0 : sent / totalBytes;
      progressText.textContent = progressOf(sent, totalBytes);
      if (Date.now() - lastSaidAt > QUIET_MS) say(uploads.percent(fileName, Math.floor((sent / totalBytes) * 100)));
    },
    showWaiting(sentence) {
      if (progressText.textContent !== sentence) say(sentence);
      showLine({ isMoving: false, isUnderWay: true });
      progressText.textContent = sentence;
    },
    showNote(sentence) {
      showLine({ isMoving: false, isUnderWay: false });
      progressText.textContent = sentence;
      say(sentence);
    },
    hideProgress() {
      progress.hidden = true;
    },
    say,
  };
}

function find<Found extends Element = HTMLElement>(root: HTMLElement, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`The document field has no ${selector}.`);
  return found;
}

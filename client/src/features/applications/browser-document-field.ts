import { bytesText } from "../../lib/bytes.ts";
import { clearFieldError, showFieldError } from "./browser-refusals.ts";
import { startUpload, type Kept, type Upload } from "./browser-upload.ts";
import { keptText } from "./kept-text.ts";
import { pathOfSlot, slotIn, uploadBytesField, uploadField, uploadNameField, type FileSlot } from "@rounds/shared/applications/form-fields.ts";
import { fieldId } from "./form-ids.ts";

/** One document of the form, uploaded as soon as it is chosen. */
export interface DocumentFieldScript {
  readonly slot: FileSlot;
  /** Kept, on its way, or chosen. */
  isFilled(): boolean;
  isUploading(): boolean;
}

/** Takes over one document field; `onSettled` is told when an upload has ended in whichever way. */
export function enhanceDocumentField(root: HTMLElement, onSettled: () => void): DocumentFieldScript {
  const slot = slotIn(`document.${root.dataset["document"] ?? ""}`, "document.") ?? "OTHER";
  const id = fieldId(pathOfSlot(slot));
  const input = find<HTMLInputElement>(root, "input[type=file]");
  const progress = find<HTMLElement>(root, "[data-progress]");
  const bar = find<HTMLProgressElement>(root, "progress");
  const progressText = find<HTMLElement>(root, "[data-progress-text]");
  const cancelButton = find<HTMLButtonElement>(root, "[data-cancel]");
  const keptLine = find<HTMLElement>(root, "[data-kept]");
  const removeButton = find<HTMLButtonElement>(root, "[data-remove]");
  const hidden = (name: string) => find<HTMLInputElement>(root, `input[name="${name}"]`);
  const uploadId = hidden(uploadField(slot));
  const values: readonly [HTMLInputElement, keyof Kept][] = [
    [uploadId, "uploadId"],
    [hidden(uploadNameField(slot)), "name"],
    [hidden(uploadBytesField(slot)), "bytes"],
  ];
  let upload: Upload | null = null;

  function keep(kept: Kept | null): void {
    for (const [field, key] of values) {
      field.value = kept ? String(kept[key]) : "";
      field.disabled = kept === null;
    }
    showKept();
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function showKept(): void {
    const [, name, bytes] = values.map(([field]) => field.value);
    keptLine.hidden = uploadId.disabled;
    find(root, "[data-kept-text]").textContent = uploadId.disabled ? "" : keptText(name ?? "", Number(bytes));
  }

  function showProgress(sent: number, total: number): void {
    progress.hidden = false;
    bar.hidden = false;
    cancelButton.hidden = false;
    bar.value = Math.min(sent / total, 1);
    progressText.textContent = `${bytesText(Math.min(sent, total))} of ${bytesText(total)}`;
  }

  function showInterrupted(): void {
    bar.hidden = true;
    cancelButton.hidden = true;
    progressText.textContent = "The upload was interrupted. The file stays chosen and is sent together with the form.";
  }

  function refuse(message: string): void {
    input.value = "";
    progress.hidden = true;
    showFieldError(id, message);
  }

  async function send(file: File): Promise<void> {
    const current = startUpload(file, (sent) => showProgress(sent, file.size));
    upload = current;
    showProgress(0, file.size);
    const end = await current.end;
    if (upload !== current) return;
    upload = null;
    if (end === null) progress.hidden = true;
    else if ("interrupted" in end) showInterrupted();
    else if ("refused" in end) refuse(end.refused);
    else {
      input.value = "";
      progress.hidden = true;
      keep(end.kept);
    }
    onSettled();
  }

  input.addEventListener("change", () => {
    upload?.cancel();
    upload = null;
    const file = input.files?.[0];
    if (!file) return;
    clearFieldError(id);
    const problem = fileProblem(file, Number(input.dataset["maxBytes"]), input.accept.split(","));
    if (problem === null) void send(file);
    else refuse(problem);
  });
  cancelButton.addEventListener("click", () => {
    input.value = "";
    upload?.cancel();
    input.focus();
  });
  removeButton.addEventListener("click", () => {
    keep(null);
    input.focus();
  });
  root.addEventListener("rounds:filled", showKept);
  removeButton.hidden = false;
  showKept();

  return {
    slot,
    isFilled: () => !uploadId.disabled || upload !== null || (input.files?.length ?? 0) > 0,
    isUploading: () => upload !== null,
  };
}

/** What can be said about a file without sending it; the server decides by its content. */
function fileProblem(file: File, maxBytes: number, extensions: readonly string[]): string | null {
  if (file.size === 0) return `${file.name} is empty. Choose the file again or another one.`;
  if (file.size > maxBytes) return `${file.name} is too large: ${bytesText(file.size)}. Choose a file of at most ${bytesText(maxBytes)}.`;
  const isAccepted = extensions.some((extension) => file.name.toLowerCase().endsWith(extension));
  return isAccepted ? null : `${file.name} has a format that is not accepted here. Choose one that ends in ${extensions.join(", ")}.`;
}

function find<Found extends Element = HTMLElement>(root: HTMLElement, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`The document field has no ${selector}.`);
  return found;
}

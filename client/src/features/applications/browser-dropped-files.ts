const FIELD = "[data-document]";

interface Taker {
  readonly onFile: (file: File) => void;
  readonly onSeveral: () => void;
}

/** Lets a file be dropped on a document field, and be pasted into it. */
export function takeDroppedFiles(root: HTMLElement, { onFile, onSeveral }: Taker): void {
  keepPageOnMissedDrops();
  const hint = root.querySelector<HTMLElement>("[data-drop-hint]");
  if (hint) hint.hidden = !matchMedia("(hover: hover) and (pointer: fine)").matches;
  const take = (files: readonly File[]) => {
    const [file] = files;
    if (files.length > 1) onSeveral();
    else if (file) onFile(file);
  };
  const mark = (isOver: boolean) => root.classList.toggle("document--target", isOver);

  root.addEventListener("dragover", (event) => {
    if (!holdsFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
    mark(true);
  });
  root.addEventListener("dragleave", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) mark(false);
  });
  root.addEventListener("drop", (event) => {
    mark(false);
    if (!holdsFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.stopPropagation();
    take([...(event.dataTransfer?.files ?? [])]);
  });
  document.addEventListener("paste", (event) => {
    if (!holdsFiles(event.clipboardData) || root !== pasteTarget()) return;
    event.preventDefault();
    take([...(event.clipboardData?.files ?? [])]);
  });
}

/** The field that has the focus; without any, the one under the pointer. */
function pasteTarget(): Element | null {
  return document.activeElement?.closest(FIELD) ?? document.querySelector(`${FIELD}:hover`);
}

let keepsPage = false;

/** A file dropped beside its field would open in place of the form. */
function keepPageOnMissedDrops(): void {
  if (keepsPage) return;
  keepsPage = true;
  addEventListener("dragover", (event) => {
    if (!holdsFiles(event.dataTransfer)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = "none";
  });
  addEventListener("drop", (event) => {
    if (holdsFiles(event.dataTransfer)) event.preventDefault();
  });
}

function holdsFiles(data: DataTransfer | null): boolean {
  return data?.types.includes("Files") ?? false;
}

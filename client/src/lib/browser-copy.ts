/** Shows the copy buttons of the page where the browser lets a page copy. */
export function enhanceCopyButtons(): void {
  if (!("clipboard" in navigator)) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      navigator.clipboard.writeText(button.dataset["copy"] ?? "").then(
        () => (button.textContent = button.dataset["copied"] ?? ""),
        () => (button.textContent = button.dataset["copyRefused"] ?? ""),
      );
    });
  }
}

/** Gives the person a file that the page made. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken it up by the next turn of its loop.
  window.setTimeout(() => URL.revokeObjectURL(url));
}

/** Sends once, however often the button is pressed, and says so. */
export function enhanceCheckAnswers(form: HTMLFormElement): void {
  const status = form.querySelector<HTMLElement>("[data-sending]");
  let isSent = false;
  form.addEventListener("submit", (event) => {
    if (isSent) return event.preventDefault();
    isSent = true;
    const isSending = event.submitter instanceof HTMLButtonElement && event.submitter.value === "send";
    if (status && isSending) status.textContent = status.dataset["sending"] ?? "";
  });
  // A page that comes back from the browser's memory can be sent again.
  addEventListener("pageshow", () => {
    isSent = false;
    if (status) status.textContent = "";
  });
}

import { proofField, stepField } from "@rounds/shared/applications/form-fields.ts";

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
  const proof = form.querySelector<HTMLInputElement>(`[data-challenge] input[name="${proofField}"]`);
  if (proof) void answerAndSend(form, proof, status);
  // A page that comes back from the browser's memory can be sent again.
  addEventListener("pageshow", () => {
    isSent = false;
    if (status) status.textContent = "";
  });
}

/** What a person pressed the button for is done as soon as the challenge is answered. */
async function answerAndSend(form: HTMLFormElement, proof: HTMLInputElement, status: HTMLElement | null): Promise<void> {
  if (status) status.textContent = status.dataset["working"] ?? "";
  const { answerChallenge } = await import("./browser-challenge.ts");
  const answer = await answerChallenge(proof.value);
  if (answer === null) {
    if (status) status.textContent = "";
    return;
  }
  proof.value = answer;
  form.requestSubmit(form.querySelector<HTMLButtonElement>(`button[name="${stepField}"][value="send"]`));
}

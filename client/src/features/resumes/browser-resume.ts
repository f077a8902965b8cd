import { uploadField } from "@rounds/shared/applications/form-fields.ts";
import type { Words } from "@rounds/shared/languages/language.ts";
import { factProposals, notesOn } from "@rounds/shared/resumes/fill-form.ts";
import type { ResumeProposals } from "@rounds/shared/resumes/facts.ts";
import { jsonResumeField } from "@rounds/shared/resumes/form-fields.ts";
import { clearFieldError, showFieldError } from "../applications/browser-refusals.ts";
import { enhanceFacts } from "./browser-facts.ts";
import { enhanceNotes } from "./browser-notes.ts";
import { askForProposals } from "./browser-read-resume.ts";

export interface ResumeScript {
  /** The form was filled or emptied by a script: shows what it holds now. */
  follow(): void;
  /** Offers again what the resume says that the form holds already. */
  readKept(): void;
}

/** Reads the resume as soon as it is kept: fills in what is empty, says what differs, and offers the rest to be ticked. */
export function enhanceResume(form: HTMLFormElement, words: Words): ResumeScript {
  const section = form.querySelector<HTMLElement>("[data-facts]");
  if (!section) return { follow() {}, readKept() {} };
  const { resume } = words.apply;
  const facts = enhanceFacts(section, words);
  const notes = enhanceNotes(form, words);
  let newest = 0;
  form.querySelector("[data-read-resume]")?.remove();

  function say(sentence: string): void {
    const status = form.querySelector("[data-resume-status]");
    if (status) status.textContent = sentence;
  }

  async function read(uploadId: string, isRestored: boolean): Promise<void> {
    newest += 1;
    const mine = newest;
    if (!isRestored) say(resume.reading);
    const reading = await askForProposals(uploadId);
    // Another resume was chosen meanwhile.
    if (mine !== newest) return;
    if ("proposals" in reading) offer(reading.proposals, isRestored);
    else if (!isRestored) say("refused" in reading ? reading.refused : resume.readingFailed);
  }

  /** After a reload the fields hold what their owner left in them: only the facts are offered again. */
  function offer(proposals: ResumeProposals, isRestored: boolean): void {
    const found = factProposals(proposals);
    facts.propose(found);
    if (isRestored) return;
    const made = notesOn(proposals, notes.typed());
    notes.show(made);
    const filled = made.filter(({ kind }) => kind === "FILL").length;
    if (filled > 0) say(resume.filled(filled));
    else say(made.length + found.length > 0 || proposals.name !== null || proposals.email !== null ? resume.nothingNew : resume.nothingFound);
  }

  async function readJson(file: File): Promise<void> {
    newest += 1;
    const { readJsonFile } = await import("./browser-json-resume.ts");
    const reading = await readJsonFile(file, words);
    if ("proposals" in reading) {
      clearFieldError(jsonResumeField);
      offer(reading.proposals, false);
    } else {
      const details = form.querySelector<HTMLDetailsElement>("details.json-resume");
      if (details) details.open = true;
      showFieldError(jsonResumeField, reading.refused);
    }
  }

  const jsonInput = form.querySelector<HTMLInputElement>(`input[name="${jsonResumeField}"]`);
  jsonInput?.addEventListener("change", () => {
    const [file] = jsonInput.files ?? [];
    if (file) void readJson(file);
    // It has done what it is for, and the form does not send it.
    jsonInput.value = "";
  });
  form.addEventListener("rounds:json-resume", (event) => {
    if (event instanceof CustomEvent && event.detail.file instanceof File) void readJson(event.detail.file);
  });
  form.addEventListener("rounds:kept", (event) => {
    const { slot, uploadId } = event instanceof CustomEvent ? event.detail : {};
    if (slot === "RESUME" && typeof uploadId === "string") void read(uploadId, false);
  });

  return {
    follow() {
      say("");
      notes.hide();
      facts.follow();
    },
    readKept() {
      const kept = form.querySelector<HTMLInputElement>(`input[name="${uploadField("RESUME")}"]`);
      if (kept && !kept.disabled && kept.value !== "") void read(kept.value, true);
    },
  };
}

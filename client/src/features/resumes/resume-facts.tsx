import type { FactProposal } from "@rounds/shared/resumes/fill-form.ts";
import { factField, factText, listedKinds, profileField, type ListedFact } from "@rounds/shared/resumes/form-fields.ts";
import { useWords } from "../../lib/page-language.tsx";
import { listedText } from "./fact-text.ts";

interface ResumeFactsProps {
  /** Ticked already. */
  readonly used: readonly ListedFact[];
  readonly proposed: readonly FactProposal[];
}

/** The facts of a resume to be ticked; a script adds what it reads to the same lists. */
export function ResumeFacts({ used, proposed }: ResumeFactsProps) {
  const { apply: { resume: { facts: words, fromLine } }, facts: kinds } = useWords();
  const items = itemsOf(used, proposed);
  return (
    <section className="form__part resume-facts" aria-labelledby="resume-facts" data-facts hidden={items.length === 0}>
      <h2 id="resume-facts" tabIndex={-1}>
        {words.title}
      </h2>
      <p data-facts-about role="status">
        {words.tick}
      </p>
      {listedKinds.map((kind) => (
        <fieldset key={kind} data-facts-of={kind} hidden={items.every(({ listed }) => listed.kind !== kind)}>
          <legend>{kinds[kind]}</legend>
          {items
            .filter(({ listed }) => listed.kind === kind)
            .map(({ listed, isUsed, place }) => (
              <FactChoice key={factText(listed)} value={factText(listed)} isUsed={isUsed} text={listedText(listed, kinds)} place={place === null ? "" : fromLine(place.line, place.excerpt)} />
            ))}
        </fieldset>
      ))}
      <template data-fact-template>
        <FactChoice value="" isUsed={false} text="" place="" />
      </template>
      <div className="form__actions" data-facts-actions hidden>
        <button className="button button--small" type="button" data-use-facts>
          {words.use}
        </button>
        <button className="button button--quiet button--small" type="button" data-leave-facts>
          {words.leaveOut}
        </button>
      </div>
      <input type="hidden" name={profileField} defaultValue="" disabled />
    </section>
  );
}

function FactChoice({ value, isUsed, text, place }: { readonly value: string; readonly isUsed: boolean; readonly text: string; readonly place: string }) {
  return (
    <label className="choice">
      <input type="checkbox" name={factField} value={value} defaultChecked={isUsed} />
      <span data-text>{text}</span>
      <span className="resume-facts__place" data-place>
        {place}
      </span>
    </label>
  );
}

function itemsOf(used: readonly ListedFact[], proposed: readonly FactProposal[]) {
  const texts = new Set(used.map(factText));
  const places = new Map(proposed.map(({ listed, foundAt }) => [factText(listed), foundAt]));
  const ticked = used.map((listed) => ({ listed, isUsed: true, place: places.get(factText(listed)) ?? null }));
  return [...ticked, ...proposed.filter(({ listed }) => !texts.has(factText(listed))).map(({ listed, foundAt }) => ({ listed, isUsed: false, place: foundAt }))];
}

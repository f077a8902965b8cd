import { inLanguage, type FormPart, type FormQuestion, type Passage } from "@rounds/shared/self-identification/form.ts";

interface Spoken {
  /** The tag of the page's language. */
  readonly tag: string;
  /** What was chosen for a question before the form came back. */
  readonly chosen: (question: string) => string;
}

/** One part of a country's form: its text as the law has it, and its questions. Nothing is chosen beforehand. */
export function PartOfForm({ part, ...spoken }: { readonly part: FormPart } & Spoken) {
  const { tag } = spoken;
  return (
    <section className="section self-identification" {...languageOf(part, tag)} aria-labelledby={`part-${part.id}`}>
      <h2 id={`part-${part.id}`}>{inLanguage(part.title, tag)}</h2>
      <Passages passages={inLanguage(part.before, tag)} />
      {part.questions.map((question) => (
        <Question key={question.id} question={question} {...spoken} />
      ))}
      <Passages passages={inLanguage(part.after, tag)} />
    </section>
  );
}

/** A form that does not speak the page's language is read in English. */
function languageOf({ title }: FormPart, tag: string): { readonly lang?: string; readonly dir?: string } {
  return title[tag] === undefined ? { lang: "en", dir: "ltr" } : {};
}

function Passages({ passages }: { readonly passages: readonly Passage[] }) {
  return passages.map((passage) => {
    if ("heading" in passage) return <h3 key={passage.heading}>{passage.heading}</h3>;
    if ("text" in passage) return <p key={passage.text}>{passage.text}</p>;
    return (
      <ul key={passage.items.join()}>
        {passage.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
  });
}

function Question({ question, tag, chosen }: { readonly question: FormQuestion } & Spoken) {
  const { id, text, options, decline } = question;
  const isChosen = (value: string) => chosen(id) === value;
  return (
    <fieldset className="field">
      <legend>{inLanguage(text, tag)}</legend>
      {options.map(({ id: value, label, about }) => (
        <label key={value} className="choice">
          <input type="radio" name={id} value={value} defaultChecked={isChosen(value)} />
          <span>
            {inLanguage(label, tag)}
            {about && <span className="field__hint choice__about">{inLanguage(about, tag)}</span>}
          </span>
        </label>
      ))}
      <label className="choice">
        <input type="radio" name={id} value="decline" defaultChecked={isChosen("decline")} />
        <span>{inLanguage(decline, tag)}</span>
      </label>
    </fieldset>
  );
}

import * as english from "@rounds/shared/languages/words/en.ts";
import { documentKindLabel } from "@rounds/shared/documents/labels.ts";
import type { TemplateTextFragment } from "../../graphql/generated/staff.ts";
import { Paragraphs } from "../../ui/paragraphs.tsx";
import { formatsText } from "../applications/document-words.ts";
import { questionSentence } from "../postings/question-words.ts";
import styles from "./console-templates.module.css";

/** What a posting made from the template asks of candidates, until its recruiter says otherwise. */
export function TemplateInstructions({ instructions }: { readonly instructions: TemplateTextFragment["instructions"] }) {
  const { text, contact, documents, questions } = instructions;
  const asked = documents.filter(({ requirement }) => requirement !== "NOT_ACCEPTED");
  return (
    <section className={styles.section}>
      <h2>How to apply</h2>
      <Paragraphs text={text} />
      {contact !== null && <p>{`Whom to ask: ${contact}`}</p>}
      {asked.length > 0 && (
        <ul>
          {asked.map((document) => (
            <li key={document.kind}>
              {`${documentKindLabel(document.kind)}, ${document.requirement === "REQUIRED" ? "required" : "optional"}`}
              <span className="muted">{` (${formatsText(document, english)})`}</span>
            </li>
          ))}
        </ul>
      )}
      {questions.length > 0 && (
        <ol>
          {questions.map((question) => (
            <li key={question.id}>
              <p>{question.text}</p>
              <p className="muted">{questionSentence(question, questions)}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

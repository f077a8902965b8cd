import { documentKindLabel } from "@rounds/shared/documents/labels.ts";
import type { PostingInstructionsFragment } from "../../graphql/generated/public.ts";
import { deadlineText } from "../../lib/dates.ts";
import { useWords } from "../../lib/page-language.tsx";
import { Paragraphs } from "../../ui/paragraphs.tsx";
import { formatsText } from "./document-words.ts";

interface HowToApplyProps {
  readonly instructions: PostingInstructionsFragment;
  readonly closesAt: string | null;
  readonly timeZone: string;
  readonly replyWithinDays: number | null;
}

/** What to send, until when, and whom to ask. */
export function HowToApply({ instructions, closesAt, timeZone, replyWithinDays }: HowToApplyProps) {
  const words = useWords();
  const documents = instructions.documents.filter(({ requirement }) => requirement !== "NOT_ACCEPTED");
  const questionCount = instructions.questions.length;
  return (
    <>
      <Paragraphs text={instructions.text} />
      {documents.length > 0 && (
        <ul>
          {documents.map((document) => (
            <li key={document.kind}>
              {documentKindLabel(document.kind)}, {document.requirement === "REQUIRED" ? "required" : "optional"}: {formatsText(document, words)}
            </li>
          ))}
          {questionCount > 0 && <li>{questionCount === 1 ? "One short question" : `${questionCount} short questions`} in the form</li>}
        </ul>
      )}
      {closesAt !== null && <p>Applications are taken until {deadlineText(closesAt, timeZone)}.</p>}
      {replyWithinDays !== null && <p>{words.replies.within(replyWithinDays)}</p>}
      {instructions.contact !== null && <p>Whom to ask: {instructions.contact}</p>}
    </>
  );
}

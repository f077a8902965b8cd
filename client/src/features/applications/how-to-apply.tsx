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
  const { howToApply } = words.postings;
  const documents = instructions.documents.filter(({ requirement }) => requirement !== "NOT_ACCEPTED");
  const questionCount = instructions.questions.length;
  return (
    <>
      <Paragraphs text={instructions.text} />
      {documents.length > 0 && (
        <ul>
          {documents.map((document) => (
            <li key={document.kind}>
              {howToApply[document.requirement === "REQUIRED" ? "required" : "optional"](words.documents.kinds[document.kind], formatsText(document, words))}
            </li>
          ))}
          {questionCount > 0 && <li>{howToApply.questions(questionCount)}</li>}
        </ul>
      )}
      {closesAt !== null && <p>{howToApply.until(deadlineText(closesAt, timeZone, words.language.locale))}</p>}
      {replyWithinDays !== null && <p>{words.replies.within(replyWithinDays)}</p>}
      {instructions.contact !== null && <p>{howToApply.ask(instructions.contact)}</p>}
    </>
  );
}

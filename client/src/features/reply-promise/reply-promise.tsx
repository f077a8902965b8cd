import { dateText } from "../../lib/dates.ts";
import { useWords } from "../../lib/page-language.tsx";

/** By when the candidate hears back, as a day; `replyBy` is its last moment. */
export function ReplyPromise({ replyBy, timeZone }: { readonly replyBy: string; readonly timeZone: string }) {
  const { replies, language } = useWords();
  return <p>{replies.by(dateText(replyBy, timeZone, language.locale))}</p>;
}

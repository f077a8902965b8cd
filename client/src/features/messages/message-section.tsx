import { messageLimits } from "@rounds/shared/messages/message.ts";
import type { CareersMessagesFragment } from "../../graphql/generated/public.ts";
import { deadlineText } from "../../lib/dates.ts";
import type { FormState } from "../../lib/page.ts";
import { useWords } from "../../lib/page-language.tsx";
import { ErrorSummary } from "../../ui/form-error-summary.tsx";
import { TextAreaField } from "../../ui/form-field.tsx";

interface MessageSectionProps {
  readonly status: CareersMessagesFragment;
  /** Where the forms are sent. */
  readonly action: string;
  readonly organization: { readonly name: string; readonly timeZone: string };
  readonly idempotencyKey: string;
  readonly wasSent: boolean;
  /** What a refused message held. */
  readonly form: FormState | undefined;
}

/** What the candidate and the hiring team write to each other, newest first, below the place to write. */
export function MessageSection({ status, action, organization, idempotencyKey, wasSent, form }: MessageSectionProps) {
  const words = useWords().status.messages;
  const { messages, unreadMessages } = status;
  const newest = messages.at(-1);
  return (
    <section className="section messages" id="messages" aria-labelledby="messages-heading">
      <h2 id="messages-heading">
        {words.heading} {unreadMessages > 0 && <span className="tag tag--accent">{words.unread(unreadMessages)}</span>}
      </h2>
      {wasSent && (
        <div className="notice notice--success" role="status" data-forget-typed={action}>
          <p>{words.sent}</p>
        </div>
      )}
      <MessageForm action={action} idempotencyKey={idempotencyKey} form={form} isFirst={messages.length === 0} />
      {messages.length > 0 && (
        <ol className="plain-list messages__list">
          {messages.toReversed().map((message) => (
            <MessageItem key={message.id} message={message} organization={organization} />
          ))}
        </ol>
      )}
      {unreadMessages > 0 && newest !== undefined && (
        <form method="post" action={action} data-mark-read>
          <input type="hidden" name="do" value="read" />
          <input type="hidden" name="throughMessageId" value={newest.id} />
          <button className="button button--quiet button--small" type="submit">
            {words.markRead}
          </button>
        </form>
      )}
    </section>
  );
}

interface MessageFormProps extends Pick<MessageSectionProps, "action" | "idempotencyKey" | "form"> {
  readonly isFirst: boolean;
}

function MessageForm({ action, idempotencyKey, form, isFirst }: MessageFormProps) {
  const words = useWords().status.messages;
  const refusals = form?.refusals ?? [];
  const isText = (path: readonly string[]) => path[0] === "text";
  return (
    <form className="form" method="post" action={action} noValidate data-typed data-refused={form ? true : undefined}>
      <ErrorSummary lines={refusals.map(({ message, path }) => ({ message, fieldId: isText(path) ? "text" : undefined }))} kept={words.kept} />
      <input type="hidden" name="do" value="send" />
      <input type="hidden" name="idempotencyKey" value={form?.values["idempotencyKey"]?.[0] ?? idempotencyKey} />
      <TextAreaField
        id="text"
        name="text"
        label={words.field}
        hint={isFirst ? words.invitation : undefined}
        rows={4}
        maxLength={messageLimits.text}
        defaultValue={form?.values["text"]?.[0] ?? ""}
        error={refusals.find(({ path }) => isText(path))?.message}
      />
      <button className="button" type="submit">
        {words.send}
      </button>
    </form>
  );
}

interface MessageItemProps {
  readonly message: CareersMessagesFragment["messages"][number];
  readonly organization: { readonly name: string; readonly timeZone: string };
}

function MessageItem({ message: { from, authorName, text, sentAt, read }, organization: { name, timeZone } }: MessageItemProps) {
  const { status, language } = useWords();
  const words = status.messages;
  const isOwn = from === "CANDIDATE";
  const author = isOwn ? words.you : authorName === null || authorName === undefined ? words.team(name) : words.author(authorName, name);
  return (
    <li className={`messages__item ${isOwn ? "messages__item--own" : ""}`}>
      <p className="messages__author">
        {author} {!read && <span className="tag tag--accent">{words.isNew}</span>}
      </p>
      <p className="typed">{text}</p>
      <time className="muted" dateTime={sentAt}>
        {deadlineText(sentAt, timeZone, language.locale)}
      </time>
    </li>
  );
}

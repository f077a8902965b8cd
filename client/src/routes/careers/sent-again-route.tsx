import type { Confirmation } from "@rounds/shared/applications/sent-again.ts";
import type { ReactNode } from "react";
import { CareersOrganizationDocument } from "../../graphql/generated/public.ts";
import { deadlineText } from "../../lib/dates.ts";
import { useWords } from "../../lib/page-language.tsx";
import type { Page, PageRequest, SentAgain, SentVersion } from "../../lib/page.ts";

type Words = PageRequest["language"]["words"];
type AgainWords = Words["sentAgain"];

/** What a mailbox is asked when its address applies to a posting again, and what became of its answer. */
export async function sentAgainRoute(request: PageRequest, token: string): Promise<Page> {
  const { organization } = await request.execute(CareersOrganizationDocument, {});
  const found = await request.sentAgain(token);
  const { words } = request.language;
  const { title, body, status } = found === null ? gone(words.sentAgain) : pageOf(found, request, organization.timeZone);
  return {
    status,
    title,
    organization,
    shared: false,
    secret: true,
    body: (
      <div className="reading">
        <h1>{title}</h1>
        {body}
      </div>
    ),
  };
}

interface Part {
  readonly status: number;
  readonly title: string;
  readonly body: ReactNode;
}

function gone(words: AgainWords): Part {
  return { status: 404, title: words.goneTitle, body: <p className="lead">{words.gone}</p> };
}

function pageOf(sent: SentAgain, { language, address, path }: PageRequest, timeZone: string): Part {
  const { sentAgain: words } = language.words;
  if ("became" in sent.standing) return outcomeOf(sent, sent.standing.became, words);
  const question = questions[sent.standing.asks](words);
  return { status: 200, title: question.title, body: <Question sent={sent} question={question} action={address(path)} timeZone={timeZone} /> };
}

interface QuestionWords {
  readonly title: string;
  readonly lead: (postingTitle: string) => string;
  readonly button: string;
  readonly keep: string;
  /** To write there, which is no way while it can be replaced: words bind it. */
  readonly leadsToFirst: boolean;
}

const questions: Readonly<Record<Confirmation, (words: AgainWords) => QuestionWords>> = {
  REPLACES: ({ replaceTitle, replaceLead, replace, replaceKeep }) => ({ title: replaceTitle, lead: replaceLead, button: replace, keep: replaceKeep, leadsToFirst: false }),
  JOINS: ({ joinTitle, joinLead, join, joinKeep }) => ({ title: joinTitle, lead: joinLead, button: join, keep: joinKeep, leadsToFirst: true }),
  COUNTS: ({ countTitle, countLead, count, countKeep }) => ({ title: countTitle, lead: countLead, button: count, keep: countKeep, leadsToFirst: false }),
};

interface QuestionProps {
  readonly sent: SentAgain;
  readonly question: QuestionWords;
  readonly action: string;
  readonly timeZone: string;
}

function Question({ sent, question, action, timeZone }: QuestionProps) {
  const { sentAgain: words } = useWords();
  return (
    <>
      <p className="lead">{question.lead(sent.postingTitle)}</p>
      {sent.earlier !== null && <Version title={words.first} version={sent.earlier} timeZone={timeZone} />}
      {question.leadsToFirst && sent.statusUrl !== null && (
        <p>
          <a href={sent.statusUrl}>{words.openFirst}</a>. {words.openFirstHint}
        </p>
      )}
      <Version title={words.newer} version={sent.newer} timeZone={timeZone} />
      {sent.ruledOutBy.length > 0 && (
        <div className="notice notice--warning">
          <p>{words.ruledOut}</p>
          <ul>
            {sent.ruledOutBy.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
      <form className="form" method="post" action={action}>
        <div className="form__actions">
          <button className="button" type="submit">
            {question.button}
          </button>
        </div>
      </form>
      <p>{question.keep}</p>
    </>
  );
}

function Version({ title, version, timeZone }: { readonly title: string; readonly version: SentVersion; readonly timeZone: string }) {
  const { sentAgain: words, language } = useWords();
  return (
    <section className="section">
      <h2>{title}</h2>
      <dl className="facts facts--wide">
        <div>
          <dt>{words.sentOn}</dt>
          <dd>{deadlineText(version.sentAt, timeZone, language.locale)}</dd>
        </div>
        <div>
          <dt>{words.name}</dt>
          <dd>{version.name}</dd>
        </div>
        {version.documents.length > 0 && (
          <div>
            <dt>{words.documents}</dt>
            <dd>{new Intl.ListFormat(language.locale, { type: "unit", style: "long" }).format(version.documents)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function outcomeOf({ postingTitle, statusUrl }: SentAgain, became: "COUNTS" | "SENT_AGAIN" | "REPLACED", words: AgainWords): Part {
  const [title, sentence] = {
    COUNTS: [words.countsTitle, words.counts] as const,
    SENT_AGAIN: [words.joinedTitle, words.joined] as const,
    REPLACED: [words.replacedTitle, words.replaced] as const,
  }[became];
  return {
    status: 200,
    title,
    body: (
      <>
        <p className="lead">{sentence(postingTitle)}</p>
        {statusUrl !== null && (
          <p>
            <a className="button" href={statusUrl}>
              {words.open}
            </a>
          </p>
        )}
      </>
    ),
  };
}

import { useQuery } from "@apollo/client/react";
import { stageLabel, stages, type Stage } from "@rounds/shared/applications/stages.ts";
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from "react";
import { useSearchParams } from "react-router";
import { ApplicationsDocument, type PostingHeadFragment } from "../../graphql/generated/staff.ts";
import { Choice, TextField } from "../../ui/form-field.tsx";
import { LoadMore } from "../../ui/load-more.tsx";
import { Empty, LoadProblem } from "../../ui/notice.tsx";
import { useShortcuts } from "../../ui/shortcuts.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Count, Tabs } from "../../ui/tabs.tsx";
import { countAt } from "../postings/console-stage-counts.ts";
import { ApplicationList, focusRow } from "./application-list.tsx";
import styles from "./applications.module.css";
import { listPlaceQuery, listPlaceVariables, readListPlace, type ListPlace } from "./list-place.ts";

const searchAfterMs = 250;

/** A posting's applications by stage, with search and the keyboard. */
export function Applications({ posting }: { readonly posting: PostingHeadFragment }) {
  const [params, setParams] = useSearchParams();
  const place = readListPlace(params);
  const list = useRef<HTMLOListElement>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const go = (next: ListPlace) => setParams(listPlaceQuery(next), { replace: true, preventScrollReset: true });
  const shortcutList = useShortcuts([
    { key: "j", does: "Next application", run: () => focusRow(list.current, 1) },
    { key: "k", does: "Previous application", run: () => focusRow(list.current, -1) },
    { key: "Enter", does: "Open the application" },
    { key: "/", does: "Search", run: () => searchField.current?.focus() },
  ]);
  return (
    <section aria-label="Applications" className={styles.applications}>
      <Search value={place.search} fieldRef={searchField} onSearch={(search) => go({ ...place, search })} />
      {(posting.knockedOutCount > 0 || place.knockedOut) && (
        <Choice type="checkbox" label={`Only those that an answer ruled out (${posting.knockedOutCount})`} checked={place.knockedOut} onChange={(event) => go({ ...place, knockedOut: event.target.checked })} />
      )}
      {(posting.awaitingAnswerCount > 0 || place.awaitsAnswer) && (
        <Choice type="checkbox" label={`Only those that wait for an answer to a message (${posting.awaitingAnswerCount})`} checked={place.awaitsAnswer} onChange={(event) => go({ ...place, awaitsAnswer: event.target.checked })} />
      )}
      {(posting.replyDebt.owed > 0 || place.owedReply) && (
        <Choice type="checkbox" label={`Only those to whom an answer is owed, the next due first (${posting.replyDebt.owed})`} checked={place.owedReply} onChange={(event) => go({ ...place, owedReply: event.target.checked })} />
      )}
      <Tabs label="Stage" tabs={stageTabs(posting)} current={place.stage ?? "ALL"} onChoose={(key) => go({ ...place, stage: stages.find((stage) => stage === key) ?? null })}>
        <FoundApplications postingId={posting.id} place={place} listRef={list} anyAtAll={posting.applicationCount > 0} />
      </Tabs>
      {shortcutList}
    </section>
  );
}

function stageTabs({ counts, applicationCount }: PostingHeadFragment) {
  const tab = (stage: Stage) => ({
    key: stage,
    label: (
      <>
        {stageLabel(stage)} <Count value={countAt(counts, stage)} fresh={stage === "NEW" && countAt(counts, stage) > 0} />
      </>
    ),
  });
  const all = {
    key: "ALL",
    label: (
      <>
        All <Count value={applicationCount} />
      </>
    ),
  };
  return [all, ...stages.map(tab)];
}

interface SearchProps {
  readonly value: string;
  readonly fieldRef: RefObject<HTMLInputElement | null>;
  readonly onSearch: (text: string) => void;
}

/** Searches a moment after the last key. */
function Search({ value, fieldRef, onSearch }: SearchProps) {
  const [text, setText] = useState(value);
  const search = useEffectEvent(() => {
    if (text.trim() !== value) onSearch(text.trim());
  });
  useEffect(() => {
    const timer = window.setTimeout(() => search(), searchAfterMs);
    return () => window.clearTimeout(timer);
  }, [text]);
  return (
    <div className={styles.search}>
      <TextField id="search" label="Search by name or e-mail" type="search" ref={fieldRef} value={text} onChange={(event) => setText(event.target.value)} />
      <p className={styles.keys}>
        Press <kbd>?</kbd> for the keyboard shortcuts.
      </p>
    </div>
  );
}

interface FoundApplicationsProps {
  readonly postingId: string;
  readonly place: ListPlace;
  readonly listRef: RefObject<HTMLOListElement | null>;
  readonly anyAtAll: boolean;
}

function FoundApplications({ postingId, place, listRef, anyAtAll }: FoundApplicationsProps) {
  const { data, previousData, error, refetch, fetchMore } = useQuery(ApplicationsDocument, { variables: listPlaceVariables(postingId, place), fetchPolicy: "cache-and-network" });
  const connection = (data ?? previousData)?.applications;
  if (!connection) return error ? <LoadProblem what="The applications" onRetry={() => void refetch()} /> : <Skeleton rows={6} height={52} />;
  return (
    <div className={styles.found} aria-busy={!data}>
      <p role="status" className="visually-hidden">
        {connection.totalCount === 1 ? "1 application" : `${connection.totalCount} applications`}
      </p>
      {connection.edges.length > 0 ? <ApplicationList applications={connection.edges.map(({ node }) => node)} place={place} listRef={listRef} /> : <NothingFound place={place} anyAtAll={anyAtAll} />}
      <LoadMore shown={connection.edges.length} total={connection.totalCount} pageInfo={connection.pageInfo} onMore={(after) => fetchMore({ variables: { after } })} />
    </div>
  );
}

function NothingFound({ place, anyAtAll }: { readonly place: ListPlace; readonly anyAtAll: boolean }) {
  if (!anyAtAll) {
    return (
      <Empty title="Nobody has applied yet">
        <p>Applications show here as they come in, without a reload.</p>
      </Empty>
    );
  }
  if (place.owedReply) return <Empty title={place.stage ? `No answer is owed to anybody at ${stageLabel(place.stage)}` : "No answer is owed to anybody"} />;
  if (place.search) return <Empty title={`No name or e-mail here holds “${place.search}”`} />;
  return <Empty title={`No application is at ${place.stage ? stageLabel(place.stage) : "any stage"}`} />;
}

import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { PostingTextsDocument, type PostingTextsQuery } from "../../graphql/generated/staff.ts";
import { Empty, LoadProblem } from "../../ui/notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useOrganization } from "../accounts/viewer.tsx";
import { Difference } from "./console-difference.tsx";
import styles from "./console-history.module.css";
import { ReuseDialog } from "./console-reuse-dialog.tsx";
import { RevisionList } from "./console-revision-list.tsx";
import { comparisonOf, versionLabel, versionsOf, versionText, type Comparison, type PostingWithHistory, type Version } from "./console-revisions.ts";
import { postingDifference, type PostingText } from "./posting-difference.ts";

/** Every text that candidates could read, and what differs between any two. */
export function History({ posting }: { readonly posting: PostingWithHistory }) {
  const [address, setAddress] = useSearchParams();
  const [reusing, setReusing] = useState<number>();
  const comparison = comparisonOf(posting, address);
  const compare = ({ from, to }: Comparison) => setAddress({ from: String(from), to: String(to) }, { replace: true, preventScrollReset: true });
  if (posting.revisions.length === 0) {
    return (
      <Empty title="Nothing has been published yet">
        <p>Every text that candidates can read is kept here, with when it came out and by whom.</p>
      </Empty>
    );
  }
  return (
    <div className={styles.history}>
      <RevisionList posting={posting} comparison={comparison} onCompare={compare} onReuse={setReusing} />
      <section aria-label="Difference" className={styles.difference}>
        {comparison === null ? <p>This is the only text so far. When another is published, the difference shows here.</p> : <Compared posting={posting} comparison={comparison} onCompare={compare} />}
      </section>
      {reusing !== undefined && <ReuseDialog posting={posting} number={reusing} onClose={() => setReusing(undefined)} />}
    </div>
  );
}

interface ComparedProps {
  readonly posting: PostingWithHistory;
  readonly comparison: Comparison;
  readonly onCompare: (comparison: Comparison) => void;
}

function Compared({ posting, comparison, onCompare }: ComparedProps) {
  const organization = useOrganization();
  const timeZone = posting.timeZone ?? organization.timeZone;
  const options = versionsOf(posting).map((version) => ({ value: String(version), label: versionLabel(posting, version, timeZone), version }));
  const versionNamed = (name: string): Version => options.find(({ value }) => value === name)?.version ?? "draft";
  return (
    <>
      <div className={styles.choice}>
        <SelectField id="from" label="Compare" value={String(comparison.from)} options={options} onChoose={(name) => onCompare({ ...comparison, from: versionNamed(name) })} />
        <SelectField id="to" label="with" value={String(comparison.to)} options={options} onChoose={(name) => onCompare({ ...comparison, to: versionNamed(name) })} />
      </div>
      <DifferenceBetween postingId={posting.id} comparison={comparison} />
    </>
  );
}

function DifferenceBetween({ postingId, comparison: { from, to } }: { readonly postingId: string; readonly comparison: Comparison }) {
  const numbers = [from, to].filter((version) => version !== "draft");
  const { data, error, refetch } = useQuery(PostingTextsDocument, { variables: { id: postingId, numbers }, fetchPolicy: "cache-and-network" });
  const [before, after] = [textOf(data, from), textOf(data, to)];
  if (!before || !after) return error ? <LoadProblem what="The texts" onRetry={() => void refetch()} /> : <Skeleton rows={6} height={44} />;
  const fields = postingDifference(before, after);
  return (
    <>
      <div>
        <h2>{`From ${versionText(from)} to ${versionText(to)}`}</h2>
        <p role="status" className="muted">
          {summary(fields.length)}
        </p>
      </div>
      <Difference fields={fields} />
    </>
  );
}

function summary(count: number): string {
  if (count === 0) return "The two texts are the same.";
  return count === 1 ? "One part differs." : `${count} parts differ.`;
}

function textOf(data: PostingTextsQuery | undefined, version: Version): PostingText | undefined {
  return version === "draft" ? data?.posting?.content : data?.posting?.revisions.find(({ number }) => number === version)?.content;
}

import type { PostingHeadFragment, ReachFragment, ShareLinkLineFragment } from "../../graphql/generated/staff.ts";
import { Empty } from "../../ui/notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useMay } from "../accounts/viewer.tsx";
import { reachDays, reachDaysNamed, timeText, type ReachDays } from "./console-reach-days.ts";
import { ReachFigure } from "./console-reach-figure.tsx";
import { ReachSources } from "./console-reach-sources.tsx";
import { ReachTotals } from "./console-reach-totals.tsx";
import styles from "./console-reach.module.css";
import { ShareLinks } from "./console-share-links.tsx";

type Standing = Pick<PostingHeadFragment, "state">;

interface ReachProps {
  readonly posting: Pick<PostingHeadFragment, "id" | "slug" | "state"> & { readonly shareLinks: readonly ShareLinkLineFragment[] };
  readonly reach: ReachFragment;
  readonly days: ReachDays;
  readonly onDays: (days: ReachDays) => void;
}

/** Who found a posting, through what, and what came of it. */
export function Reach({ posting, reach, days, onDays }: ReachProps) {
  const mayShare = useMay("posting.share");
  const { views, starts, applications } = reach.total;
  const isCounted = views + starts + applications > 0;
  const options = reachDays.map((choice) => ({ value: String(choice), label: `The last ${choice} days` }));
  return (
    <>
      {isPublic(posting) || isCounted ? (
        <div className={styles.choice}>
          <SelectField id="days" label="Time" value={String(days)} options={options} onChoose={(name) => onDays(reachDaysNamed(name))} />
        </div>
      ) : null}
      {isCounted ? <Counted reach={reach} /> : <NothingCounted posting={posting} days={days} />}
      {mayShare && <ShareLinks posting={posting} links={posting.shareLinks} sources={reach.sources} time={timeText(days)} />}
      <p className={styles.note}>{`Robots and signed-in colleagues are not counted. Days begin at midnight in ${reach.timeZone.replaceAll("_", " ")}.`}</p>
    </>
  );
}

function Counted({ reach: { total, days, sources } }: { readonly reach: ReachFragment }) {
  return (
    <>
      <ReachTotals total={total} />
      <ReachFigure days={days} />
      <ReachSources sources={sources} />
    </>
  );
}

function isPublic({ state }: Standing): boolean {
  return state !== "DRAFT" && state !== "IN_REVIEW" && state !== "SCHEDULED";
}

function NothingCounted({ posting, days }: { readonly posting: Standing; readonly days: ReachDays }) {
  if (!isPublic(posting)) {
    return (
      <Empty title="Not published yet">
        <p>Counting begins when the posting goes out.</p>
      </Empty>
    );
  }
  if (posting.state !== "PUBLISHED") {
    return (
      <Empty title={`No visits in ${timeText(days)}`}>
        <p>The posting takes no applications now. A longer time may show what it brought before.</p>
      </Empty>
    );
  }
  return (
    <Empty title={`No visits in ${timeText(days)}`}>
      <p>Make a share link below and put it where the people you look for read: on a board, in a newsletter, or with a colleague who knows them.</p>
    </Empty>
  );
}

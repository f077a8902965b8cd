import type { PostingHeadFragment, ReachFragment } from "../../graphql/generated/staff.ts";
import { Empty } from "../../ui/notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { reachDays, reachDaysNamed, timeText, type ReachDays } from "./console-reach-days.ts";
import { ReachFigure } from "./console-reach-figure.tsx";
import { ReachSources } from "./console-reach-sources.tsx";
import { ReachTotals } from "./console-reach-totals.tsx";
import styles from "./console-reach.module.css";

interface ReachProps {
  readonly posting: Pick<PostingHeadFragment, "state" | "publicUrl">;
  readonly reach: ReachFragment;
  readonly days: ReachDays;
  readonly onDays: (days: ReachDays) => void;
}

/** Who found a posting, through what, and what came of it. */
export function Reach({ posting, reach, days, onDays }: ReachProps) {
  const { views, starts, applications } = reach.total;
  const options = reachDays.map((choice) => ({ value: String(choice), label: `The last ${choice} days` }));
  return (
    <>
      <div className={styles.choice}>
        <SelectField id="days" label="Time" value={String(days)} options={options} onChoose={(name) => onDays(reachDaysNamed(name))} />
      </div>
      {views + starts + applications === 0 ? (
        <NothingCounted state={posting.state} days={days} />
      ) : (
        <>
          <ReachTotals total={reach.total} />
          <ReachFigure days={reach.days} />
          <ReachSources sources={reach.sources} />
        </>
      )}
      <p className={styles.note}>{`Robots and signed-in colleagues are not counted. Days begin at midnight in ${reach.timeZone.replaceAll("_", " ")}.`}</p>
    </>
  );
}

function NothingCounted({ state, days }: { readonly state: PostingHeadFragment["state"]; readonly days: ReachDays }) {
  if (state === "DRAFT" || state === "IN_REVIEW" || state === "SCHEDULED") {
    return (
      <Empty title="Not published yet">
        <p>Counting begins when the posting goes out.</p>
      </Empty>
    );
  }
  const isOpen = state === "PUBLISHED";
  return (
    <Empty title={`No visits in ${timeText(days)}`}>
      <p>{isOpen ? "Share the posting where the people you look for read: on a board, in a newsletter, or through a colleague who knows them." : "The posting takes no applications now. A longer time may show what it brought before."}</p>
    </Empty>
  );
}

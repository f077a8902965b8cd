import { pipeline, stageLabel } from "@rounds/shared/applications/stages.ts";
import { useState } from "react";
import type { ApplicationFileFragment } from "../../graphql/generated/staff.ts";
import { dateText } from "../../lib/dates.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/form-field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { useOrganization } from "../accounts/viewer.tsx";
import { AnswerOwed } from "./answer-owed.tsx";
import { DeclineDialog } from "./decline-dialog.tsx";
import styles from "./stage-control.module.css";
import type { StageMove } from "./use-stage-move.ts";

interface StageControlProps {
  readonly application: ApplicationFileFragment;
  readonly stageMove: StageMove;
  readonly refresh: () => Promise<unknown>;
}

/** Where the application stands, and the buttons that move it. */
export function StageControl({ application, stageMove, refresh }: StageControlProps) {
  const [declining, setDeclining] = useState(false);
  const { move, moving, tells, setTells, changedMeanwhile, refusals } = stageMove;
  return (
    <section aria-label="Stage" className={styles.control}>
      <Outcome application={application} />
      <ol className={`plain-list ${styles.stages ?? ""}`}>
        {pipeline.map((stage) => (
          <li key={stage}>
            <button
              type="button"
              aria-current={stage === application.stage ? "step" : undefined}
              aria-disabled={moving || !application.availableStages.includes(stage)}
              onClick={() => void move(stage)}
            >
              {stageLabel(stage)}
            </button>
          </li>
        ))}
      </ol>
      {pipeline.some((stage) => application.availableStages.includes(stage)) && (
        <Choice type="checkbox" label="Tell the candidate by e-mail when I move it" checked={tells} onChange={(event) => setTells(event.target.checked)} />
      )}
      {changedMeanwhile && <Notice tone="warning">Somebody moved this application in the meantime. It now shows as it stands: {stageLabel(application.stage)}. Nothing of yours was changed.</Notice>}
      <RefusalList refusals={refusals} />
      {application.canDecline && (
        <Button size="small" className={styles.decline} onClick={() => setDeclining(true)}>
          Decline …
        </Button>
      )}
      <AnswerOwed application={application} />
      {declining && <DeclineDialog application={application} refresh={refresh} onClose={() => setDeclining(false)} />}
    </section>
  );
}

function Outcome({ application }: Pick<StageControlProps, "application">) {
  const { timeZone } = useOrganization();
  const date = dateText(application.stageChangedAt, timeZone);
  if (application.stage === "WITHDRAWN") return <p className={styles.outcome}>Withdrawn by the candidate on {date}</p>;
  if (application.stage === "DECLINED") return <p className={styles.outcome}>Declined on {date}. Choose a stage to take it up again.</p>;
  return null;
}

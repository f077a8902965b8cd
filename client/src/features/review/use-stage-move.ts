import { stageLabel, type Stage } from "@rounds/shared/applications/stages.ts";
import { useState } from "react";
import { MoveApplicationDocument, type ApplicationFileFragment } from "../../graphql/generated/staff.ts";
import { useSend } from "../../lib/console-send.ts";
import { useToast } from "../../ui/toast.tsx";

/** Moving one application along the pipeline; a move by somebody else in the meantime is told, not overwritten. */
export function useStageMove(application: ApplicationFileFragment, refresh: () => Promise<unknown>) {
  const say = useToast();
  const [changedMeanwhile, setChangedMeanwhile] = useState(false);
  const [tells, setTells] = useState(false);
  const { send, sending, refusals } = useSend(MoveApplicationDocument, (result) => result.moveApplication);

  const move = async (toStage: Stage) => {
    if (sending || !application.availableStages.includes(toStage)) return;
    const { accepted, refusals: now } = await send({ input: { applicationId: application.id, fromStage: application.stage, toStage, tellCandidate: tells } });
    setChangedMeanwhile(stageHasChanged(now));
    if (accepted) say(`Moved to ${stageLabel(toStage)}.${tells ? ` An e-mail tells ${application.givenName}.` : ""}`);
    else if (stageHasChanged(now)) await refresh();
  };
  return { move, moving: sending, tells, setTells, changedMeanwhile, refusals: refusals.filter(({ code }) => code !== "STAGE_CHANGED") };
}

export type StageMove = ReturnType<typeof useStageMove>;

export function stageHasChanged(refusals: readonly { readonly code: string }[]): boolean {
  return refusals.some(({ code }) => code === "STAGE_CHANGED");
}

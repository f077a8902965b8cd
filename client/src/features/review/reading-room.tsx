import { pipeline, stageLabel } from "@rounds/shared/applications/stages.ts";
import { documentRequestLimits } from "@rounds/shared/document-requests/document-request.ts";
import { useState } from "react";
import { flushSync } from "react-dom";
import { Link, useNavigate } from "react-router";
import type { ApplicationFileFragment } from "../../graphql/generated/staff.ts";
import { dateText } from "../../lib/dates.ts";
import { excerpt } from "../../lib/text.ts";
import { Notice } from "../../ui/notice.tsx";
import { useOrganization } from "../accounts/viewer.tsx";
import { Back } from "../../ui/back.tsx";
import { buttonClass } from "../../ui/button.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { useShortcuts } from "../../ui/shortcuts.tsx";
import { Person } from "../candidates/console-person.tsx";
import { AskForDocumentDialog, type FirstAsked } from "../document-requests/console-ask-for-document-dialog.tsx";
import { DocumentRequests } from "../document-requests/console-document-requests.tsx";
import { ApplicationDetails } from "./application-details.tsx";
import { Correspondence, firstShown, type CorrespondenceKind } from "./correspondence.tsx";
import { DocumentReader } from "./document-reader.tsx";
import { History } from "./history.tsx";
import { applicationListPath, applicationPath, type ListPlace } from "./list-place.ts";
import type { Neighbors } from "./neighbors.ts";
import { AsideNotice, OtherVersions } from "./other-versions.tsx";
import styles from "./reading-room.module.css";
import { StageControl } from "./stage-control.tsx";
import { useStageMove } from "./use-stage-move.ts";

interface ReadingRoomProps {
  readonly application: ApplicationFileFragment;
  readonly place: ListPlace;
  readonly neighbors: Neighbors;
  readonly refresh: () => Promise<unknown>;
}

/** One application: its documents on one side, everything to decide by on the other. */
export function ReadingRoom({ application, place, neighbors, refresh }: ReadingRoomProps) {
  const navigate = useNavigate();
  const stageMove = useStageMove(application, refresh);
  const [shown, show] = useState(() => firstShown(application));
  const [asked, ask] = useState<FirstAsked | null>(null);
  const askForDocument = () => application.canAskForDocument && ask({ kind: "CERTIFICATE", label: "" });
  const write = (kind: CorrespondenceKind, fieldId: string) => {
    // The field is there only once its tab is shown.
    flushSync(() => show(kind));
    document.getElementById(fieldId)?.focus();
  };
  const open = (id: string | undefined) => id && void navigate(applicationPath(id, place));
  const shortcutList = useShortcuts([
    ...pipeline.map((stage, index) => ({ key: String(index + 1), does: `Move to ${stageLabel(stage)}`, run: () => void stageMove.move(stage) })),
    { key: "j", does: "Next application", run: () => open(neighbors.nextId) },
    { key: "k", does: "Previous application", run: () => open(neighbors.previousId) },
    { key: "n", does: "Write a note", run: () => write("notes", "note") },
    { key: "m", does: "Write to the candidate", run: () => write("messages", "message") },
    { key: "d", does: "Ask for a document", run: askForDocument },
    { key: "u", does: "Back to the list", run: () => void navigate(applicationListPath(application.posting.id, place)) },
  ]);
  return (
    <div className={styles.room}>
      <header className={styles.head}>
        <div className={styles.way}>
          <Back to={applicationListPath(application.posting.id, place)}>{application.posting.content.title}</Back>
          <NeighborLinks neighbors={neighbors} place={place} />
        </div>
        <PageHeading title={application.deletedAt === null ? `${application.givenName} ${application.familyName}` : "Deleted by the candidate"} />
        <AsideNotice application={application} place={place} />
        {application.deletedAt === null && application.aside === null && <StageControl application={application} stageMove={stageMove} refresh={refresh} />}
        {application.deletedAt !== null && <Deleted application={application} at={application.deletedAt} />}
      </header>
      {application.deletedAt === null && (
        <section aria-label="Documents" className={styles.documents}>
          <DocumentReader documents={application.documents} onAskAgain={application.canAskForDocument ? (document) => ask({ kind: document.kind, label: askedAgainAs(document) }) : undefined} />
        </section>
      )}
      <div className={styles.details}>
        {application.deletedAt === null && (
          <>
            <Correspondence application={application} shown={shown} onShow={show} />
            <DocumentRequests application={application} onAsk={askForDocument} />
            <OtherVersions application={application} place={place} />
            <Person candidateId={application.candidate.id} applicationId={application.id} />
            <ApplicationDetails application={application} />
          </>
        )}
        <History entries={application.history} />
      </div>
      {shortcutList}
      {asked !== null && (
        <AskForDocumentDialog applicationId={application.id} name={`${application.givenName} ${application.familyName}`} language={application.language} first={asked} onClose={() => ask(null)} />
      )}
    </div>
  );
}

/** A kind says enough; what answered a question or bore a name of its own is asked for by that. */
function askedAgainAs({ questionText, label }: ApplicationFileFragment["documents"][number]): string {
  return excerpt(questionText ?? label ?? "", documentRequestLimits.label);
}

/** What stands where the candidate was. */
function Deleted({ application: { reference, stage }, at }: { readonly application: ApplicationFileFragment; readonly at: string }) {
  const { timeZone } = useOrganization();
  return (
    <Notice tone="info">
      This candidate deleted their data on {dateText(at, timeZone)}. The application {reference} stays for the counts, under {stageLabel(stage)}; names, documents, messages and notes are gone.
    </Notice>
  );
}

function NeighborLinks({ neighbors, place }: Pick<ReadingRoomProps, "neighbors" | "place">) {
  const { previousId, nextId, position, total } = neighbors;
  if (position === undefined) return null;
  return (
    <nav aria-label="Applications in the list" className={styles.neighbors}>
      <span className="muted">
        {position} of {total}
      </span>
      <NeighborLink id={previousId} place={place} label="Previous application" sign="↑" />
      <NeighborLink id={nextId} place={place} label="Next application" sign="↓" />
    </nav>
  );
}

interface NeighborLinkProps {
  readonly id: string | undefined;
  readonly place: ListPlace;
  readonly label: string;
  readonly sign: string;
}

function NeighborLink({ id, place, label, sign }: NeighborLinkProps) {
  const className = buttonClass("quiet", "small");
  if (id === undefined) {
    return (
      <span className={className} aria-hidden="true" data-off>
        {sign}
      </span>
    );
  }
  return (
    <Link to={applicationPath(id, place)} className={className} aria-label={label}>
      {sign}
    </Link>
  );
}

import type { ApplicationFileFragment } from "../../graphql/generated/staff.ts";
import { Count, Tabs } from "../../ui/tabs.tsx";
import { Messages } from "../messages/console-messages.tsx";
import { Notes } from "./notes.tsx";
import styles from "./reading-room.module.css";

const kinds = ["notes", "messages"] as const;
export type CorrespondenceKind = (typeof kinds)[number];

interface CorrespondenceProps {
  readonly application: ApplicationFileFragment;
  readonly shown: CorrespondenceKind;
  readonly onShow: (kind: CorrespondenceKind) => void;
}

/** What colleagues write among themselves, or what they and the candidate write to each other: never both at once, so that nothing is written into the wrong one. */
export function Correspondence({ application, shown, onShow }: CorrespondenceProps) {
  const { notes, messages, unreadMessageCount } = application;
  const labels = {
    notes: (
      <>
        Notes <Count value={notes.length} />
      </>
    ),
    messages: (
      <>
        Messages <Count value={unreadMessageCount > 0 ? unreadMessageCount : messages.length} fresh={unreadMessageCount > 0} />
        {unreadMessageCount > 0 && <span className="visually-hidden"> unread</span>}
      </>
    ),
  };
  return (
    <section aria-label="Notes and messages" className={styles.section}>
      <Tabs label="Notes and messages" tabs={kinds.map((key) => ({ key, label: labels[key] }))} current={shown} onChoose={(key) => onShow(kinds.find((kind) => kind === key) ?? "notes")}>
        {shown === "notes" ? <Notes application={application} /> : <Messages application={application} />}
      </Tabs>
    </section>
  );
}

/** What is shown first: the candidate's words, while they wait. */
export function firstShown({ unreadMessageCount, awaitsAnswer }: Pick<ApplicationFileFragment, "unreadMessageCount" | "awaitsAnswer">): CorrespondenceKind {
  return unreadMessageCount > 0 || awaitsAnswer ? "messages" : "notes";
}

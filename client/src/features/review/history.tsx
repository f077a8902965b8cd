import { stageLabel } from "@rounds/shared/applications/stages.ts";
import type { ApplicationFileFragment } from "../../graphql/generated/staff.ts";
import { deadlineText } from "../../lib/dates.ts";
import { useOrganization } from "../accounts/viewer.tsx";
import { newestFirst } from "./notes.tsx";
import styles from "./reading-room.module.css";

type Entry = ApplicationFileFragment["history"][number];

/** What happened to the application, newest first, one sentence each. */
export function History({ entries }: { readonly entries: readonly Entry[] }) {
  const { timeZone } = useOrganization();
  return (
    <section aria-labelledby="history" className={styles.section}>
      <h2 id="history">History</h2>
      <ol className={`plain-list ${styles.history ?? ""}`}>
        {newestFirst(entries, ({ at }) => at).map((entry) => (
          <li key={entry.id}>
            {sentence(entry)}
            <time className="muted" dateTime={entry.at}>
              {deadlineText(entry.at, timeZone)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}

function sentence({ kind, actorName, fromStage, toStage, knockOuts }: Entry): string {
  const who = actorName ?? "Rounds";
  switch (kind) {
    case "SUBMITTED":
      return "The application came in.";
    case "WITHDRAWN":
      return "The candidate withdrew.";
    case "KNOCKED_OUT":
      return `An answer ruled it out: ${knockOuts.map(({ questionText, reason }) => `${questionText} ${reason}`).join(" ")}`;
    case "DECLINED":
      return `${who} declined it.`;
    case "ANSWERED":
      return `${who} noted that the candidate was answered outside of Rounds.`;
    case "CONTACT_CHANGED":
      return "The candidate changed their name or how they are reached.";
    case "EMAIL_CHANGED":
      return "The candidate's e-mail address was changed, and confirmed.";
    case "DOCUMENT_HELD_BACK":
      return "The virus scanner found something in a document. It is held back.";
    case "DOCUMENT_ASKED":
      return `${who} asked the candidate for a document.`;
    case "DOCUMENT_REQUEST_WITHDRAWN":
      return `${who} said that a document is not needed any more.`;
    case "DOCUMENT_SENT":
      return "The candidate added a document that they were asked for.";
    case "DELETED":
      return "The candidate deleted their data.";
    case "SENT_AGAIN":
      return "The candidate sent another application for this posting.";
    case "REPLACED_EARLIER":
      return "The candidate replaced an earlier application with this one.";
    case "NOTE_ADDED":
      return `${who} wrote a note.`;
    case "MOVED":
      return `${who} moved it${fromStage ? ` from ${stageLabel(fromStage)}` : ""}${toStage ? ` to ${stageLabel(toStage)}` : ""}.`;
  }
}

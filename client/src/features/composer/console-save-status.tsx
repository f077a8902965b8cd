import type { Composer } from "./console-use-composer.ts";
import styles from "./console-composer.module.css";

/** One calm sentence about where the typed words are. */
export function SaveStatus({ composer }: { readonly composer: Composer }) {
  const waits = composer.saving === "WAITING" && composer.unfinished.length > 0;
  return (
    <p className={styles.status} role="status" data-saving={composer.saving}>
      {waits ? "Saved, but for what is unfinished" : sentences[composer.saving]}
    </p>
  );
}

const sentences: Record<Composer["saving"], string> = {
  SAVED: "Saved",
  WAITING: "Not saved yet",
  SAVING: "Saving",
  UNREACHED: "The server does not answer. What you type is kept in this browser and saved as soon as it does.",
  STOPPED: "Not saved",
};

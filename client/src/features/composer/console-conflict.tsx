import type { PostingDraftFragment } from "../../graphql/generated/staff.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { sectionTexts } from "../role-templates/console-section-words.ts";
import type { PostingField } from "./console-composer-change.ts";
import { fieldNames } from "./console-composer-steps.ts";
import styles from "./console-composer.module.css";
import type { Composer } from "./console-use-composer.ts";

/** Somebody else saved this posting meanwhile: who, what, and a choice where both changed the same. */
export function Conflicts({ composer }: { readonly composer: Composer }) {
  const { somebodyElse, both, store, theirs } = composer;
  if (somebodyElse === null && both.length === 0) return null;
  const who = somebodyElse?.name ?? "Somebody";
  return (
    <Notice tone={both.length > 0 ? "warning" : "info"}>
      {somebodyElse !== null && somebodyElse.taken.length > 0 && <p>{`${who} changed ${named(somebodyElse.taken)} meanwhile. It is in your copy now.`}</p>}
      {both.map((field) => (
        <div key={field} className={styles.both}>
          <p>{`${who} and you both changed ${fieldNames[field]}. Yours is still in the form; nothing of it is lost.`}</p>
          <details>
            <summary>{`What ${who} wrote`}</summary>
            <pre>{textOf(theirs, field)}</pre>
          </details>
          <div className={styles.choices}>
            <Button size="small" onClick={() => store.choose(field, "MINE")}>
              Keep mine
            </Button>
            <Button size="small" onClick={() => store.choose(field, "THEIRS")}>{`Take ${who === "Somebody" ? "theirs" : `${who}’s`}`}</Button>
          </div>
        </div>
      ))}
      {both.length === 0 && (
        <Button size="small" onClick={() => store.dismissSomebodyElse()}>
          Good
        </Button>
      )}
    </Notice>
  );
}

function named(fields: readonly PostingField[]): string {
  return new Intl.ListFormat("en-US").format(fields.map((field) => fieldNames[field]));
}

function textOf({ content, slug, closesAt, timeZone, openings }: PostingDraftFragment, field: PostingField): string {
  const texts: Record<PostingField, string> = {
    ...sectionTexts(content),
    slug,
    department: content.department,
    employmentType: content.employmentType,
    workplaceType: content.workplaceType,
    locationIds: content.locations.map(({ name }) => name).join("\n"),
    highlights: content.highlights.join("\n"),
    aboutOrganization: content.aboutOrganization,
    closesAt: closesAt ?? "No closing time",
    timeZone: timeZone ?? "The organization’s",
    openings: openings === null ? "Not limited" : String(openings),
    replyWithinDays: content.replyWithinDays === null ? "None" : `Within ${content.replyWithinDays} days`,
  };
  return texts[field] || "Nothing";
}

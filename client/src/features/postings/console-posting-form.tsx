import { Link, useBeforeUnload, useBlocker } from "react-router";
import type { PostingDraftFragment } from "../../graphql/generated/staff.ts";
import { Button, buttonClass } from "../../ui/button.tsx";
import { Actions, Dialog } from "../../ui/dialog.tsx";
import { FocusedErrorSummary } from "../../ui/focused-error-summary.tsx";
import { Notice } from "../../ui/notice.tsx";
import { InstructionFields, ListFields, OpeningFields, PayFields } from "./console-posting-fields.tsx";
import type { PostingField } from "./console-posting-form-values.ts";
import styles from "./console-posting-form.module.css";
import type { Conflict, PostingForm } from "./console-use-posting-form.ts";

interface PostingFormViewProps {
  readonly draft: PostingDraftFragment;
  readonly form: PostingForm;
  readonly cancelPath: string;
}

/** The plain form over everything of a posting that can be edited here. */
export function PostingFormView({ draft, form, cancelPath }: PostingFormViewProps) {
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <FocusedErrorSummary lines={form.refusals.map(({ message, path }) => ({ message, fieldId: fieldIdAt(path) }))} />
      <p className="muted">{draft.state === "PUBLISHED" ? "The posting is public. What you save here stays inside until the posting is published again." : "Nobody outside sees what you save here until the posting is published."}</p>
      <OpeningFields form={form} />
      <PayFields form={form} />
      <ListFields form={form} />
      <InstructionFields form={form} />
      <FixedContent content={draft.content} />
      {form.conflict && <ConflictNotice conflict={form.conflict} />}
      <Actions>
        <Button type="submit" tone="primary" busy={form.saving}>
          {form.conflict ? "Save again" : "Save"}
        </Button>
        <Link className={buttonClass()} to={cancelPath}>
          Cancel
        </Link>
      </Actions>
    </form>
  );
}

const fieldNames: Record<PostingField, string> = {
  title: "title",
  slug: "address",
  department: "department",
  summary: "summary",
  employmentType: "employment",
  workplaceType: "workplace",
  locationIds: "locations",
  compensation: "pay",
  responsibilities: "responsibilities",
  benefits: "benefits",
  highlights: "highlights",
  closesAt: "closing time",
  documents: "documents",
  instructionsText: "instructions",
  contact: "whom to ask",
};

function ConflictNotice({ conflict: { theirs, both } }: { readonly conflict: Conflict }) {
  const named = (fields: readonly PostingField[]) => new Intl.ListFormat("en-US").format(fields.map((field) => fieldNames[field]));
  return (
    <Notice tone="warning">
      <p>Somebody saved this posting while you were writing. Everything you typed is still in the form.</p>
      {theirs.length > 0 && <p>They changed: {named(theirs)}.</p>}
      {both.length === 0 && <p>Saving again keeps their changes and adds yours.</p>}
      {both.length > 0 && (
        <p>
          You changed {named(both)} too: saving again puts your text there and keeps the rest of theirs.{" "}
          <Link to="" target="_blank">
            See what they wrote<span className="visually-hidden"> (opens in a new tab)</span>
          </Link>
        </p>
      )}
    </Notice>
  );
}

/** What this form cannot change is shown, so that nobody wonders where it went. */
function FixedContent({ content }: Pick<PostingDraftFragment, "content">) {
  const { requirements, credentials, instructions } = content;
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ["Requirements", requirements.map(({ text, kind }) => (kind === "REQUIRED" ? text : `${text} (preferred)`))],
    ["Certifications", credentials.map(({ name, abbreviation, required }) => `${name}${abbreviation ? ` (${abbreviation})` : ""}${required ? ", required" : ""}`)],
    ["Questions", instructions.questions.map(({ text }) => text)],
  ];
  const filled = lists.filter(([, items]) => items.length > 0);
  if (filled.length === 0) return null;
  return (
    <details className={styles.fixed}>
      <summary>Also in this posting, from its role template</summary>
      {filled.map(([name, items]) => (
        <section key={name}>
          <h3>{name}</h3>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

/** The id of the field that a refusal's path points to, if the form has it. */
function fieldIdAt(path: readonly string[]): string | undefined {
  const [field, part] = path;
  if (field === "compensation") return `compensation-${part ?? "min"}`;
  if (field === "documents") return "documents-RESUME";
  return Object.keys(fieldNames).find((name) => name === field);
}

/** Asks before a move inside the console or out of it drops what was typed. */
export function LeaveGuard({ changed }: { readonly changed: boolean }) {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => changed && currentLocation.pathname !== nextLocation.pathname);
  useBeforeUnload((event) => {
    if (changed) event.preventDefault();
  });
  if (blocker.state !== "blocked") return null;
  return (
    <Dialog title="Leave without saving" onClose={() => blocker.reset()}>
      <p>What you changed in this form is not saved.</p>
      <Actions>
        <Button tone="primary" onClick={() => blocker.reset()}>
          Stay here
        </Button>
        <Button onClick={() => blocker.proceed()}>Leave without saving</Button>
      </Actions>
    </Dialog>
  );
}

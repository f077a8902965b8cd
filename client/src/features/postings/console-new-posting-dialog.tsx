import { useQuery } from "@apollo/client/react";
import { useEffect, useRef, useState } from "react";
import { RoleTemplatesDocument } from "../../graphql/generated/staff.ts";
import { Button } from "../../ui/button.tsx";
import { Actions, Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/form-field.tsx";
import { LoadProblem } from "../../ui/notice.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { chosenTemplates } from "../role-templates/console-template-choice.ts";
import { useStartPosting } from "../role-templates/console-use-start-posting.ts";
import styles from "./console-new-posting-dialog.module.css";
import { StartChoice } from "./console-start-choice.tsx";

/** What stands first: nothing but an empty page, or what a search found. */
const EMPTY = "";

/** Starts a posting from a role template or from nothing and leads to its composer. By keyboard: some letters and Enter. */
export function NewPostingDialog({ onClose }: { readonly onClose: () => void }) {
  const search = useRef<HTMLDivElement>(null);
  const [text, setText] = useState("");
  const [picked, pick] = useState<string>();
  const { data, error, refetch } = useQuery(RoleTemplatesDocument, { fetchPolicy: "cache-and-network" });
  const { start, starting, refusals } = useStartPosting();
  // The dialog, once open, puts the focus on its first button.
  useEffect(() => search.current?.querySelector("input")?.focus(), []);
  const found = chosenTemplates(data?.roleTemplates ?? [], { search: text, category: "" });
  const first = text.trim() === "" ? EMPTY : (found[0]?.id ?? EMPTY);
  const chosen = picked === EMPTY || found.some(({ id }) => id === picked) ? picked : first;
  const startChosen = () => void (data && !starting && start(chosen === undefined || chosen === EMPTY ? null : chosen));
  return (
    <Dialog title="New posting" wide onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          startChosen();
        }}
      >
        <div ref={search}>
          <TextField
            id="template-search"
            label="Find a role template"
            type="search"
            autoComplete="off"
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              pick(undefined);
            }}
          />
        </div>
        {!data && (error ? <LoadProblem what="The role templates" onRetry={() => void refetch()} /> : <Skeleton rows={4} height={56} />)}
        {data && (
          <fieldset className={styles.choices}>
            <legend>Start from</legend>
            <p role="status" className="muted">
              {foundText(found.length, text)}
            </p>
            <div className={styles.list}>
              <StartChoice title="An empty posting" checked={chosen === EMPTY} onChoose={() => pick(EMPTY)} />
              {found.map((template) => (
                <StartChoice key={template.id} title={template.title} template={template} checked={chosen === template.id} onChoose={() => pick(template.id)} />
              ))}
            </div>
          </fieldset>
        )}
        <p className="muted">A new posting is a draft: nobody outside sees it until it is published.</p>
        <RefusalList refusals={refusals} />
        <Actions>
          <Button type="submit" tone="primary" busy={starting || !data}>
            Create the draft
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </Actions>
      </form>
    </Dialog>
  );
}

function foundText(count: number, search: string): string {
  if (count === 0) return search.trim() === "" ? "There are no templates yet." : `No template holds “${search.trim()}”.`;
  return count === 1 ? "1 template" : `${count} templates`;
}

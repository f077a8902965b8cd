import { useQuery } from "@apollo/client/react";
import { useId, useState } from "react";
import { useNavigate } from "react-router";
import { CreatePostingDocument, RoleTemplatesDocument, type RoleTemplatesQuery } from "../../graphql/generated/staff.ts";
import { useSend } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { Actions, Dialog } from "../../ui/dialog.tsx";
import { LoadProblem } from "../../ui/notice.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import styles from "./console-new-posting-dialog.module.css";

type RoleTemplate = RoleTemplatesQuery["roleTemplates"][number];

/** Starts a posting from a role template or from nothing and leads to its form. */
export function NewPostingDialog({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate();
  const [chosen, choose] = useState<RoleTemplate>();
  const { data, error, refetch } = useQuery(RoleTemplatesDocument);
  const { send, sending, refusals } = useSend(CreatePostingDocument, (result) => result.createPosting);
  const create = async () => {
    const { accepted } = await send({ input: chosen ? { roleTemplateId: chosen.id } : {} });
    if (accepted?.posting) await navigate(`/console/postings/${encodeURIComponent(accepted.posting.id)}/edit`);
  };
  return (
    <Dialog title="New posting" wide onClose={onClose}>
      {!data && (error ? <LoadProblem what="The role templates" onRetry={() => void refetch()} /> : <Skeleton rows={4} height={56} />)}
      {data && (
        <fieldset className={styles.choices}>
          <legend>Start from</legend>
          <StartChoice title="An empty posting" checked={chosen === undefined} onChoose={() => choose(undefined)} />
          {data.roleTemplates.map((template) => (
            <StartChoice key={template.id} title={template.title} note={usesText(template)} summary={template.summary} checked={chosen?.id === template.id} onChoose={() => choose(template)} />
          ))}
        </fieldset>
      )}
      <p className="muted">A new posting is a draft: nobody outside sees it until it is published.</p>
      <RefusalList refusals={refusals} />
      <Actions>
        <Button tone="primary" busy={sending || !data} onClick={() => void create()}>
          Create the draft
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </Actions>
    </Dialog>
  );
}

interface StartChoiceProps {
  readonly title: string;
  readonly note?: string;
  readonly summary?: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function StartChoice({ title, note, summary, checked, onChoose }: StartChoiceProps) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <label className="choice" htmlFor={id}>
        <input id={id} type="radio" name="start" checked={checked} onChange={onChoose} aria-describedby={summary ? `${id}-summary` : undefined} />
        <span>
          {title}
          {note && <span className="muted"> · {note}</span>}
        </span>
      </label>
      {summary && checked && (
        <p id={`${id}-summary`} className={styles.preview}>
          {summary}
        </p>
      )}
    </div>
  );
}

function usesText({ uses }: RoleTemplate): string {
  if (uses === 0) return "not used yet";
  return uses === 1 ? "used once" : `used ${uses.toLocaleString("en-US")} times`;
}

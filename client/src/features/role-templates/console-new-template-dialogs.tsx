import { contentLimits } from "@rounds/shared/postings/content.ts";
import { useState } from "react";
import { useNavigate } from "react-router";
import { CreateRoleTemplateDocument, type TemplateEntryFragment } from "../../graphql/generated/staff.ts";
import { useRetryKey } from "../../lib/console-retry-key.ts";
import { refusalAt, refusalsElsewhere, useSend, type Refused } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { Actions, Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/form-field.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { CategoryField } from "./console-category-field.tsx";
import styles from "./console-list-editor.module.css";
import { templatePath } from "./console-template-choice.ts";

interface DialogProps {
  readonly onClose: () => void;
}

/** Begins an empty template. */
export function NewTemplateDialog({ onClose }: DialogProps) {
  const { create, sending, refusals } = useCreateTemplate();
  return <NameDialog heading="New template" about="It begins empty and opens for writing." title="" category="" sending={sending} refusals={refusals} onCreate={(named) => void create(named)} onClose={onClose} />;
}

/** Makes a template that begins with another one's text. */
export function CopyTemplateDialog({ template, onClose }: DialogProps & { readonly template: Pick<TemplateEntryFragment, "id" | "title" | "category"> }) {
  const { create, sending, refusals } = useCreateTemplate();
  const title = `Copy of ${template.title}`.slice(0, contentLimits.title);
  return <NameDialog heading={`Copy ${template.title}`} about="The copy begins with the same text and opens for writing. It counts its own uses, ratings and versions; nothing here changes." title={title} category={template.category} sending={sending} refusals={refusals} onCreate={(named) => void create({ ...named, copyOfId: template.id })} onClose={onClose} />;
}

interface Named {
  readonly title: string;
  readonly category: string;
}

function useCreateTemplate() {
  const navigate = useNavigate();
  const withKey = useRetryKey();
  const { send, sending, refusals } = useSend(CreateRoleTemplateDocument, (result) => result.createRoleTemplate);
  const create = async (input: Named & { readonly copyOfId?: string }) => {
    const { accepted } = await send({ input: withKey(input) });
    if (accepted?.roleTemplate) await navigate(`${templatePath(accepted.roleTemplate)}/edit`);
  };
  return { create, sending, refusals };
}

interface NameDialogProps extends DialogProps, Named {
  readonly heading: string;
  readonly about: string;
  readonly sending: boolean;
  readonly refusals: readonly Refused[];
  readonly onCreate: (named: Named) => void;
}

/** Asks what a new template is called and where it stands. */
export function NameDialog({ heading, about, title: suggested, category: suggestedCategory, sending, refusals, onCreate, onClose }: NameDialogProps) {
  const [title, setTitle] = useState(suggested);
  const [category, setCategory] = useState(suggestedCategory);
  const [isMissing, setMissing] = useState(false);
  const create = () => {
    setMissing(title.trim() === "");
    if (title.trim() !== "" && !sending) onCreate({ title: title.trim(), category: category.trim() });
  };
  return (
    <Dialog title={heading} onClose={onClose}>
      <p>{about} Everybody can read a template on the careers site as soon as it is in the library.</p>
      <form
        noValidate
        className={styles.group}
        onSubmit={(event) => {
          event.preventDefault();
          create();
        }}
      >
        <TextField id="template-title" label="Title" maxLength={contentLimits.title} value={title} error={isMissing ? "Give the template a title." : refusalAt(refusals, "title")} onChange={(event) => setTitle(event.target.value)} />
        <CategoryField id="template-category" value={category} error={refusalAt(refusals, "category")} onChange={setCategory} />
        <RefusalList refusals={refusalsElsewhere(refusals, ["title", "category"])} />
        <Actions>
          <Button type="submit" tone="primary" busy={sending}>
            Make the template
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </Actions>
      </form>
    </Dialog>
  );
}

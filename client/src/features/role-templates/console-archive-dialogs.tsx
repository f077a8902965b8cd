import { ArchiveRoleTemplateDocument, RestoreRoleTemplateDocument, type TemplateEntryFragment } from "../../graphql/generated/staff.ts";
import { useSend } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { Actions, Dialog } from "../../ui/dialog.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { useToast } from "../../ui/toast.tsx";

interface ArchiveDialogProps {
  readonly template: Pick<TemplateEntryFragment, "id" | "title">;
  readonly onClose: () => void;
}

/** Says what taking a template out of the library means, and does it. */
export function ArchiveDialog({ template, onClose }: ArchiveDialogProps) {
  const say = useToast();
  const { send, sending, refusals } = useSend(ArchiveRoleTemplateDocument, (result) => result.archiveRoleTemplate);
  const archive = async () => {
    const { accepted } = await send({ input: { roleTemplateId: template.id } });
    if (!accepted) return;
    say(`${template.title} is archived.`);
    onClose();
  };
  return (
    <Dialog title={`Archive ${template.title}`} onClose={onClose}>
      <p>Nobody can begin a posting with it any more, and its public page ends. Postings made from it stay as they are.</p>
      <p>Its text, its versions and its ratings are kept: it can be restored at any time.</p>
      <RefusalList refusals={refusals} />
      <Actions>
        <Button tone="primary" busy={sending} onClick={() => void archive()}>
          Archive it
        </Button>
        <Button onClick={onClose}>Keep it in the library</Button>
      </Actions>
    </Dialog>
  );
}

/** Puts an archived template back. */
export function RestoreDialog({ template, onClose }: ArchiveDialogProps) {
  const say = useToast();
  const { send, sending, refusals } = useSend(RestoreRoleTemplateDocument, (result) => result.restoreRoleTemplate);
  const restore = async () => {
    const { accepted } = await send({ input: { roleTemplateId: template.id } });
    if (!accepted) return;
    say(`${template.title} is in the library again.`);
    onClose();
  };
  return (
    <Dialog title={`Restore ${template.title}`} onClose={onClose}>
      <p>It is in the library again at once: colleagues can begin postings with it, and everybody can read its public page.</p>
      <RefusalList refusals={refusals} />
      <Actions>
        <Button tone="primary" busy={sending} onClick={() => void restore()}>
          Restore it
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </Actions>
    </Dialog>
  );
}

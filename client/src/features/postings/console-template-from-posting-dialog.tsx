import { useNavigate } from "react-router";
import { CreateRoleTemplateFromPostingDocument, type PostingHeadFragment } from "../../graphql/generated/staff.ts";
import { useRetryKey } from "../../lib/console-retry-key.ts";
import { useSend } from "../../lib/console-send.ts";
import { NameDialog } from "../role-templates/console-new-template-dialogs.tsx";
import { templatePath } from "../role-templates/console-template-choice.ts";

/** Makes a role template of what will be true of the next opening too, and leads to it. */
export function TemplateFromPostingDialog({ posting, onClose }: { readonly posting: PostingHeadFragment; readonly onClose: () => void }) {
  const navigate = useNavigate();
  const withKey = useRetryKey();
  const { send, sending, refusals } = useSend(CreateRoleTemplateFromPostingDocument, (result) => result.createRoleTemplateFromPosting);
  const create = async (named: { readonly title: string; readonly category: string }) => {
    const { accepted } = await send({ input: withKey({ postingId: posting.id, ...named }) });
    if (accepted?.roleTemplate) await navigate(templatePath(accepted.roleTemplate));
  };
  return (
    <NameDialog
      heading="Make a template of this posting"
      about="It takes the text as it was last saved, the pay, the certifications and the questions; nothing that belongs to this opening alone, such as its department, its places and its dates. The posting stays as it is."
      title={posting.content.title}
      category=""
      sending={sending}
      refusals={refusals}
      onCreate={(named) => void create(named)}
      onClose={onClose}
    />
  );
}

import { useState } from "react";
import { Link } from "react-router";
import type { TemplateFactsFragment } from "../../graphql/generated/staff.ts";
import { Button, buttonClass } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { useMay } from "../accounts/viewer.tsx";
import { ArchiveDialog, RestoreDialog } from "./console-archive-dialogs.tsx";
import { CopyTemplateDialog } from "./console-new-template-dialogs.tsx";
import { templatePath } from "./console-template-choice.ts";
import { useStartPosting } from "./console-use-start-posting.ts";

type Asked = "COPY" | "ARCHIVE" | "RESTORE";

const labels: Record<Asked, string> = { COPY: "Copy", ARCHIVE: "Archive", RESTORE: "Restore" };

/** What the viewer may do with a template: use it first, the rest in a menu. */
export function TemplateActions({ template }: { readonly template: TemplateFactsFragment }) {
  const mayUse = useMay("posting.edit");
  const mayEdit = useMay("role-template.edit");
  const [asked, ask] = useState<Asked>();
  const { start, starting, refusals } = useStartPosting();
  const isArchived = template.archivedAt !== null;
  const others: readonly Asked[] = isArchived ? ["COPY"] : ["COPY", "ARCHIVE"];
  const close = () => ask(undefined);
  return (
    <>
      {mayUse && !isArchived && (
        <Button tone="primary" busy={starting} onClick={() => void start(template.id)}>
          Use this template
        </Button>
      )}
      {mayEdit && !isArchived && (
        <Link className={buttonClass()} to={`${templatePath(template)}/edit`}>
          Edit
        </Link>
      )}
      {mayEdit && isArchived && (
        <Button tone="primary" onClick={() => ask("RESTORE")}>
          {labels.RESTORE}
        </Button>
      )}
      {mayEdit && <Menu label="More" items={others.map((key) => ({ key, label: labels[key], onChoose: () => ask(key) }))} />}
      <RefusalList refusals={refusals} />
      {asked === "COPY" && <CopyTemplateDialog template={template} onClose={close} />}
      {asked === "ARCHIVE" && <ArchiveDialog template={template} onClose={close} />}
      {asked === "RESTORE" && <RestoreDialog template={template} onClose={close} />}
    </>
  );
}

import { useState } from "react";
import { Link, useNavigate } from "react-router";
import type { PostingHeadFragment } from "../../graphql/generated/staff.ts";
import { Button, buttonClass } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { useMay } from "../accounts/viewer.tsx";
import { CopyDialog } from "./console-copy-dialog.tsx";
import { isPlain } from "./console-plain-steps.ts";
import { PlainStepDialog } from "./console-plain-step-dialog.tsx";
import { offeredSteps, stepLabel, type PostingAction } from "./console-posting-steps.ts";
import { ReopenDialog } from "./console-reopen-dialog.tsx";
import { ScheduleDialog } from "./console-schedule-dialog.tsx";
import { TeamDialog } from "./console-team-dialog.tsx";
import { TemplateFromPostingDialog } from "./console-template-from-posting-dialog.tsx";

interface PostingActionsProps {
  readonly posting: PostingHeadFragment;
  /** Its text is on the page, and the answer to an asking for approval beside it. */
  readonly isBeingRead?: boolean;
}

/** What the viewer may do with this posting now: one thing first, the rest in a menu. */
export function PostingActions({ posting, isBeingRead = false }: PostingActionsProps) {
  const navigate = useNavigate();
  const mayMakeTemplate = useMay("role-template.edit");
  const [open, setOpen] = useState<PostingAction | "MAKE_TEMPLATE">();
  const { primary, others } = offeredSteps(isBeingRead ? { ...posting, availableActions: posting.availableActions.filter((action) => action !== "DECIDE_APPROVAL") } : posting);
  const editPath = posting.availableActions.includes("EDIT") ? `${pathOf(posting)}/edit` : undefined;
  const choose = (action: PostingAction) => (action === "DECIDE_APPROVAL" ? void navigate(`${pathOf(posting)}/text`) : setOpen(action));
  const menu = [
    ...others.map((action) => ({ key: action, label: stepLabel(action, posting), onChoose: () => choose(action) })),
    ...(mayMakeTemplate ? [{ key: "MAKE_TEMPLATE", label: "Make a template of it", onChoose: () => setOpen("MAKE_TEMPLATE") }] : []),
  ];
  return (
    <>
      {primary !== undefined && primary !== "EDIT" && (
        <Button tone="primary" onClick={() => choose(primary)}>
          {stepLabel(primary, posting)}
        </Button>
      )}
      {editPath !== undefined && (
        <Link className={buttonClass(primary === "EDIT" ? "primary" : "quiet")} to={editPath}>
          Edit
        </Link>
      )}
      {menu.length > 0 && <Menu label="More" items={menu} />}
      {open === "MAKE_TEMPLATE" && <TemplateFromPostingDialog posting={posting} onClose={() => setOpen(undefined)} />}
      {open !== undefined && open !== "MAKE_TEMPLATE" && <StepDialog key={open} action={open} posting={posting} onClose={() => setOpen(undefined)} onInstead={setOpen} />}
    </>
  );
}

export function pathOf({ id }: { readonly id: string }): string {
  return `/console/postings/${encodeURIComponent(id)}`;
}

interface StepDialogProps {
  readonly action: PostingAction;
  readonly posting: PostingHeadFragment;
  readonly onClose: () => void;
  readonly onInstead: (action: PostingAction) => void;
}

function StepDialog({ action, ...props }: StepDialogProps) {
  // What was chosen stays what it was, also when the posting moves on while its dialog is open.
  const [isReopening] = useState(action === "PUBLISH" && props.posting.state === "CLOSED");
  if (isReopening) return <ReopenDialog {...props} />;
  if (action === "SCHEDULE") return <ScheduleDialog {...props} />;
  if (action === "COPY") return <CopyDialog {...props} />;
  if (action === "SET_TEAM") return <TeamDialog {...props} />;
  return isPlain(action) ? <PlainStepDialog action={action} {...props} /> : null;
}

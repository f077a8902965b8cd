import { useBeforeUnload, useBlocker } from "react-router";
import { Button } from "./button.tsx";
import { Actions, Dialog } from "./dialog.tsx";

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

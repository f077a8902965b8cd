import { useApolloClient } from "@apollo/client/react";
import { useEffect, useRef } from "react";
import { useLocation, useNavigate } from "react-router";
import { SignOutDocument } from "../../graphql/generated/staff.ts";
import { refusalsElsewhere, useSend } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import styles from "./accounts.module.css";
import { staffRoleLabel } from "./staff-role.ts";
import { useViewer } from "./viewer.tsx";

/** Who is signed in, and the way out. */
export function ViewerMenu() {
  const viewer = useViewer();
  const client = useApolloClient();
  const navigate = useNavigate();
  const menu = useRef<HTMLDetailsElement>(null);
  const { pathname } = useLocation();
  const { send, sending, refusals } = useSend(SignOutDocument, (result) => result.signOut);
  const close = () => menu.current?.removeAttribute("open");
  useEffect(close, [pathname]);

  const signOut = async () => {
    const { accepted } = await send({});
    if (!accepted) return;
    await navigate("/console/sign-in");
    await client.clearStore();
  };
  return (
    <details
      ref={menu}
      className={styles.menu}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        close();
        menu.current?.querySelector("summary")?.focus();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <summary>
        <span>{viewer.name}</span>
        <span aria-hidden="true">▾</span>
      </summary>
      <div className={styles.sheet}>
        <p>
          {viewer.email}
          <br />
          <span className="muted">{staffRoleLabel(viewer.role)}</span>
        </p>
        <RefusalList refusals={refusalsElsewhere(refusals, [])} />
        <Button size="small" busy={sending} onClick={() => void signOut()}>
          Sign out
        </Button>
      </div>
    </details>
  );
}

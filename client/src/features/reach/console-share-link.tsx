import type { ShareLinkLineFragment } from "../../graphql/generated/staff.ts";
import { dateText } from "../../lib/dates.ts";
import { Button } from "../../ui/button.tsx";
import { useOrganization } from "../accounts/viewer.tsx";
import { Address } from "./console-address.tsx";
import type { Counts } from "./console-reach-plot.ts";
import { broughtText, madeText } from "./console-share-link-words.ts";
import styles from "./console-share-links.module.css";

interface LinkProps {
  readonly link: ShareLinkLineFragment;
  /** Undefined: nothing came by it in this time. */
  readonly counts: Counts | undefined;
  readonly time: string;
}

interface ShareLinkProps extends LinkProps {
  readonly onShare: () => void;
  readonly onEnd: () => void;
}

export function ShareLink({ link, counts, time, onShare, onEnd }: ShareLinkProps) {
  const { timeZone } = useOrganization();
  return (
    <li className={styles.link}>
      <div className={styles.words}>
        <LinkName link={link} />
        <p>{broughtText(counts, time)}</p>
        <p className="muted">{madeText(link, timeZone)}</p>
      </div>
      <Address url={link.url} of={link.name}>
        <Button size="small" aria-label={`QR code of ${link.name}`} onClick={onShare}>
          QR code
        </Button>
        {link.canEnd && (
          <Button size="small" aria-label={`End ${link.name}`} onClick={onEnd}>
            End
          </Button>
        )}
      </Address>
    </li>
  );
}

export function EndedShareLink({ link, counts, time }: LinkProps) {
  const { timeZone } = useOrganization();
  return (
    <li className={styles.link}>
      <div className={styles.words}>
        <LinkName link={link} />
        <p>{broughtText(counts, time)}</p>
        <p className="muted">{`${madeText(link, timeZone)}, ended on ${dateText(link.endedAt ?? link.createdAt, timeZone)}`}</p>
      </div>
    </li>
  );
}

function LinkName({ link: { name, kind } }: { readonly link: ShareLinkLineFragment }) {
  return (
    <h3>
      {name} {kind === "REFERRAL" && <span className="tag tag--accent">Referral</span>}
    </h3>
  );
}

import { useState } from "react";
import type { PostingHeadFragment, ShareLinkLineFragment } from "../../graphql/generated/staff.ts";
import { Button } from "../../ui/button.tsx";
import { EndShareLinkDialog } from "./console-end-share-link-dialog.tsx";
import { NewShareLinkDialog } from "./console-new-share-link-dialog.tsx";
import type { Source } from "./console-reach-sort.ts";
import { ShareDialog } from "./console-share-dialog.tsx";
import { EndedShareLink, ShareLink } from "./console-share-link.tsx";
import { linksText } from "./console-share-link-words.ts";
import styles from "./console-share-links.module.css";

interface ShareLinksProps {
  readonly posting: Pick<PostingHeadFragment, "id" | "slug" | "state">;
  /** Newest first, ended ones among them. */
  readonly links: readonly ShareLinkLineFragment[];
  readonly sources: readonly Source[];
  /** "the last 28 days": what the counts are of. */
  readonly time: string;
}

type Open = { readonly dialog: "NEW" } | { readonly dialog: "SHARE" | "MADE" | "END"; readonly link: ShareLinkLineFragment };

/** The links that are counted by themselves, and how to make one. */
export function ShareLinks({ posting, links, sources, time }: ShareLinksProps) {
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const countsOf = (link: ShareLinkLineFragment) => sources.find(({ source }) => source === link.source);
  const active = links.filter(({ endedAt }) => endedAt === null);
  const ended = links.filter(({ endedAt }) => endedAt !== null);
  return (
    <section aria-labelledby="share-links" className={styles.section}>
      <div className={styles.head}>
        <h2 id="share-links">Share links</h2>
        <Button onClick={() => setOpen({ dialog: "NEW" })}>New share link</Button>
      </div>
      <p className="muted">{linksText(posting.state)}</p>
      {active.length > 0 && (
        <ul className={`plain-list ${styles.links ?? ""}`}>
          {active.map((link) => (
            <ShareLink key={link.id} link={link} counts={countsOf(link)} time={time} onShare={() => setOpen({ dialog: "SHARE", link })} onEnd={() => setOpen({ dialog: "END", link })} />
          ))}
        </ul>
      )}
      {ended.length > 0 && (
        <details className={styles.ended}>
          <summary>{ended.length === 1 ? "1 ended link" : `${ended.length} ended links`}</summary>
          <ul className={`plain-list ${styles.links ?? ""}`}>
            {ended.map((link) => (
              <EndedShareLink key={link.id} link={link} counts={countsOf(link)} time={time} />
            ))}
          </ul>
        </details>
      )}
      {open?.dialog === "NEW" && <NewShareLinkDialog postingId={posting.id} onMade={(link) => setOpen({ dialog: "MADE", link })} onClose={close} />}
      {open?.dialog === "MADE" && <ShareDialog slug={posting.slug} link={open.link} words="The link is made. What it brings shows on this page under its name." onClose={close} />}
      {open?.dialog === "SHARE" && <ShareDialog slug={posting.slug} link={open.link} words="What it brings shows on this page under its name." onClose={close} />}
      {open?.dialog === "END" && <EndShareLinkDialog link={open.link} onClose={close} />}
    </section>
  );
}

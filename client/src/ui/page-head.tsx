import type { ReactNode } from "react";
import { PageHeading } from "./page-heading.tsx";
import styles from "./page-head.module.css";

interface PageHeadProps {
  readonly title: string;
  /** The document's title, where several pages share a heading. */
  readonly documentTitle?: string;
  /** Small text above the heading: where this page belongs. */
  readonly above?: ReactNode;
  /** Facts below the heading. */
  readonly below?: ReactNode;
  /** What can be done here. */
  readonly children?: ReactNode;
}

/** A page's beginning: its heading with what stands around it, and the page's actions. */
export function PageHead({ title, documentTitle = title, above, below, children }: PageHeadProps) {
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        {above && <div className={styles.above}>{above}</div>}
        <PageHeading title={documentTitle}>{title}</PageHeading>
        {below && <div className={styles.below}>{below}</div>}
      </div>
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  );
}

import { ratingText, usesText } from "./library-words.ts";
import styles from "./console-templates.module.css";

interface StandingProps {
  readonly template: Parameters<typeof usesText>[0] & Parameters<typeof ratingText>[0];
}

/** How a template stands: its uses, and what those who know it think of it. */
export function Standing({ template }: StandingProps) {
  return (
    <p className={styles.standing}>
      <span>{usesText(template)}</span>
      <span>
        {template.averageRating !== null && (
          <span className={styles.star} aria-hidden="true">
            ★{" "}
          </span>
        )}
        {ratingText(template)}
      </span>
    </p>
  );
}

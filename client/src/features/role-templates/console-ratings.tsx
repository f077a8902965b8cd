import type { TemplateRatingsFragment } from "../../graphql/generated/staff.ts";
import { dateText } from "../../lib/dates.ts";
import { Paragraphs } from "../../ui/paragraphs.tsx";
import { useMay, useOrganization } from "../accounts/viewer.tsx";
import { RatingForm } from "./console-rating-form.tsx";
import styles from "./console-ratings.module.css";
import { ratingText, starsText } from "./library-words.ts";

/** What colleagues think of a template, and the viewer's own say. */
export function Ratings({ template }: { readonly template: TemplateRatingsFragment }) {
  const { timeZone } = useOrganization();
  const mayRate = useMay("role-template.rate");
  const { ratings } = template;
  return (
    <section id="ratings" aria-labelledby="ratings-heading" className={styles.ratings}>
      <h2 id="ratings-heading">Ratings</h2>
      <p className="muted">{`${ratingText(template)}.`}</p>
      {mayRate && <RatingForm template={template} />}
      {ratings.length > 0 && (
        <ul className={`plain-list ${styles.list ?? ""}`}>
          {ratings.map(({ stars, comment, ratedAt, ratedBy }) => (
            <li key={`${ratedBy?.id ?? ""} ${ratedAt}`} className={styles.rating}>
              <p>
                <Stars stars={stars} />
              </p>
              <Paragraphs text={comment} />
              <p className="muted">{`${ratedBy?.name ?? "A former colleague"}, ${dateText(ratedAt, timeZone)}`}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Stars({ stars }: { readonly stars: number }) {
  return (
    <>
      <span aria-hidden="true">
        <span className={styles.full}>{"★".repeat(stars)}</span>
        <span className={styles.rest}>{"★".repeat(5 - stars)}</span>
      </span>
      <span className="visually-hidden">{starsText(stars)}</span>
    </>
  );
}

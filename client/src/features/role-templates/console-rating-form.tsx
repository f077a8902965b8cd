import { libraryLimits, starChoices } from "@rounds/shared/role-templates/library.ts";
import { useState } from "react";
import { RateRoleTemplateDocument, type TemplateRatingsFragment } from "../../graphql/generated/staff.ts";
import { refusalAt, refusalsElsewhere, useSend } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { FieldGroup, TextAreaField } from "../../ui/form-field.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { useToast } from "../../ui/toast.tsx";
import styles from "./console-ratings.module.css";
import { starsText } from "./library-words.ts";

/** One to five stars with a comment. A second rating takes the place of the first. */
export function RatingForm({ template: { id, myRating } }: { readonly template: TemplateRatingsFragment }) {
  const say = useToast();
  const [stars, setStars] = useState(myRating?.stars ?? null);
  const [comment, setComment] = useState(myRating?.comment ?? "");
  const [isMissing, setMissing] = useState(false);
  const { send, sending, refusals } = useSend(RateRoleTemplateDocument, (result) => result.rateRoleTemplate);
  const rate = async () => {
    setMissing(stars === null);
    if (stars === null || sending) return;
    const { accepted } = await send({ input: { roleTemplateId: id, stars, comment } });
    if (accepted) say("Your rating is saved.");
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void rate();
      }}
    >
      <FieldGroup id="stars" label="Your rating" error={isMissing && stars === null ? "Choose one to five stars." : refusalAt(refusals, "stars")}>
        <div className={styles.stars}>
          {starChoices.map((choice) => (
            <label key={choice} className={styles.choice} data-full={stars !== null && choice <= stars}>
              <input type="radio" name="stars" value={choice} checked={stars === choice} onChange={() => setStars(choice)} />
              <span aria-hidden="true">★</span>
              <span className="visually-hidden">{starsText(choice)}</span>
            </label>
          ))}
          <span className={styles.chosen} aria-hidden="true">
            {stars === null ? "" : starsText(stars)}
          </span>
        </div>
      </FieldGroup>
      <TextAreaField id="comment" label="Comment" optional hint="What colleagues should know before they use it." rows={3} className={`input ${styles.comment ?? ""}`} maxLength={libraryLimits.comment} value={comment} error={refusalAt(refusals, "comment")} onChange={(event) => setComment(event.target.value)} />
      <RefusalList refusals={refusalsElsewhere(refusals, ["stars", "comment"])} />
      <div>
        <Button type="submit" busy={sending}>
          {myRating === null ? "Save my rating" : "Change my rating"}
        </Button>
      </div>
    </form>
  );
}

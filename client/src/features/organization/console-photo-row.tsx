import { imageLimits } from "@rounds/shared/organization/image-rules.ts";
import { useState, type FormEvent } from "react";
import { DescribeImageDocument, type OrganizationImageFactsFragment } from "../../graphql/generated/staff.ts";
import { refusalAt, refusalsElsewhere, useSend } from "../../lib/console-send.ts";
import { ownPath } from "../../lib/own-path.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/form-field.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { useToast } from "../../ui/toast.tsx";
import imageStyles from "./console-images.module.css";
import styles from "./console-settings.module.css";

interface PhotoRowProps {
  readonly photo: OrganizationImageFactsFragment;
  readonly index: number;
  readonly count: number;
  readonly busy: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One photo with its text and its place. */
export function PhotoRow({ photo, index, count, busy, onMove, onRemove }: PhotoRowProps) {
  const say = useToast();
  const [alt, setAlt] = useState(photo.alt);
  const { send, sending, refusals } = useSend(DescribeImageDocument, (result) => result.describeImage);
  const describe = async (event: FormEvent) => {
    event.preventDefault();
    const { accepted } = await send({ input: { imageId: photo.id, alt } });
    if (accepted) say("Saved.");
  };
  const called = `photo ${index + 1}, ${photo.alt}`;
  return (
    <li className={imageStyles.photo}>
      <img src={ownPath(photo.url)} width={photo.width} height={photo.height} alt={photo.alt} />
      <form noValidate onSubmit={(event) => void describe(event)}>
        <TextField id={`alt-${photo.id}`} label={`What photo ${index + 1} shows`} maxLength={imageLimits.alt} value={alt} error={refusalAt(refusals, "alt")} onChange={(event) => setAlt(event.target.value)} />
        <RefusalList refusals={refusalsElsewhere(refusals, ["alt"])} />
        <div className={styles.buttons}>
          {alt.trim() !== photo.alt && (
            <Button type="submit" size="small" tone="primary" busy={sending}>
              Save the text
            </Button>
          )}
          <Button size="small" busy={busy || index === 0} aria-label={`Move up: ${called}`} onClick={() => onMove(-1)}>
            <span aria-hidden="true">↑</span>
          </Button>
          <Button size="small" busy={busy || index === count - 1} aria-label={`Move down: ${called}`} onClick={() => onMove(1)}>
            <span aria-hidden="true">↓</span>
          </Button>
          <Button size="small" busy={busy} aria-label={`Remove ${called}`} onClick={onRemove}>
            Remove
          </Button>
        </div>
      </form>
    </li>
  );
}

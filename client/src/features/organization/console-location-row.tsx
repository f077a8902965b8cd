import type { OrganizationSettingsFragment } from "../../graphql/generated/staff.ts";
import { Button } from "../../ui/button.tsx";
import styles from "./console-settings.module.css";

type Location = OrganizationSettingsFragment["locations"][number];

interface LocationRowProps {
  readonly location: Location;
  readonly index: number;
  readonly count: number;
  readonly busy: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One place of work: where it is, who names it, and what can be done. */
export function LocationRow({ location, index, count, busy, onMove, onEdit, onRemove }: LocationRowProps) {
  const { name, postingCount } = location;
  return (
    <li className={styles.location}>
      <div>
        <p className={styles.locationName}>{name}</p>
        <p className="muted">{addressText(location)}</p>
        {postingCount > 0 && <p className="muted">{postingCount === 1 ? "1 posting names it" : `${postingCount} postings name it`}</p>}
      </div>
      <div className={styles.buttons}>
        <Button size="small" aria-label={`Edit ${name}`} onClick={onEdit}>
          Edit
        </Button>
        <Button size="small" busy={busy || index === 0} aria-label={`Move up: ${name}`} onClick={() => onMove(-1)}>
          <span aria-hidden="true">↑</span>
        </Button>
        <Button size="small" busy={busy || index === count - 1} aria-label={`Move down: ${name}`} onClick={() => onMove(1)}>
          <span aria-hidden="true">↓</span>
        </Button>
        {postingCount === 0 && (
          <Button size="small" aria-label={`Remove ${name}`} onClick={onRemove}>
            Remove
          </Button>
        )}
      </div>
    </li>
  );
}

/** "400 Lantern Lake Drive, Lantern Lake, WI 54699, US". */
export function addressText({ street, city, region, postalCode, country }: Pick<Location, "street" | "city" | "region" | "postalCode" | "country">): string {
  return [street, city, [region, postalCode].filter(Boolean).join(" "), country].filter(Boolean).join(", ");
}

import { useRef, type ReactNode } from "react";
import { Button } from "../../ui/button.tsx";
import { useCopy } from "../../ui/use-copy.ts";
import styles from "./console-address.module.css";

interface AddressProps {
  readonly url: string;
  /** Whose address it is. */
  readonly of: string;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** An address to give away: copied with one press, or by hand where the browser lets no page copy. */
export function Address({ url, of, children }: AddressProps) {
  const field = useRef<HTMLInputElement>(null);
  const { said, copy } = useCopy(url, field, "address");
  return (
    <div className={styles.address}>
      <input ref={field} className="input" readOnly value={url} aria-label={`Address of ${of}`} onFocus={(event) => event.currentTarget.select()} />
      <div className={styles.actions}>
        <Button size="small" aria-label={`Copy the address of ${of}`} onClick={() => void copy()}>
          Copy
        </Button>
        {children}
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </div>
  );
}

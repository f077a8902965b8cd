import { contentLimits } from "@rounds/shared/postings/content.ts";
import { Choice, TextField } from "../../ui/form-field.tsx";
import { newKey, type CredentialItem } from "./console-section-values.ts";
import { ListEditor } from "./console-list-editor.tsx";
import { changed } from "./console-list-moves.ts";
import styles from "./console-list-editor.module.css";

interface CredentialListProps {
  readonly items: readonly CredentialItem[];
  readonly error?: string | undefined;
  readonly onChange: (items: readonly CredentialItem[]) => void;
}

/** Certifications and licenses, each with who awards it. */
export function CredentialList({ items, error, onChange }: CredentialListProps) {
  const makeItem = (): CredentialItem => ({ key: newKey(), name: "", abbreviation: "", issuer: "", required: false });
  return (
    <ListEditor id="credentials" label="Certifications and licenses" error={error} noun="certification" items={items} onChange={onChange} makeItem={makeItem} nameOf={({ name }) => name} most={contentLimits.items}>
      {(item, index) => {
        const set = (change: Partial<CredentialItem>) => onChange(changed(items, item.key, change));
        const id = (part: string) => `credentials-${index}-${part}`;
        return (
          <div className={styles.card}>
            <TextField id={id("name")} label="Name" maxLength={contentLimits.line} value={item.name} onChange={(event) => set({ name: event.target.value })} />
            <div className={styles.pair}>
              <TextField id={id("abbreviation")} label="Abbreviation" optional maxLength={contentLimits.line} value={item.abbreviation} onChange={(event) => set({ abbreviation: event.target.value })} />
              <TextField id={id("issuer")} label="Awarded by" optional maxLength={contentLimits.line} value={item.issuer} onChange={(event) => set({ issuer: event.target.value })} />
            </div>
            <Choice type="checkbox" label="Required: the work cannot be done without it" checked={item.required} onChange={(event) => set({ required: event.target.checked })} />
          </div>
        );
      }}
    </ListEditor>
  );
}

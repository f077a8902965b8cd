import { requirementKinds, type RequirementKind } from "@rounds/shared/postings/content.ts";
import { changed } from "./console-list-moves.ts";
import { newKey, type RequirementItem } from "./console-section-values.ts";
import { TextList } from "./console-text-list.tsx";

const kindLabels: Record<RequirementKind, string> = { REQUIRED: "Required", PREFERRED: "Preferred" };

interface RequirementListProps {
  readonly items: readonly RequirementItem[];
  readonly error?: string | undefined;
  readonly onChange: (items: readonly RequirementItem[]) => void;
}

/** What the person brings, each required or preferred. */
export function RequirementList({ items, error, onChange }: RequirementListProps) {
  return (
    <TextList
      id="requirements"
      label="What the person brings"
      hint="Required is only what nobody could do the work without: people who miss one point of many do not apply."
      noun="requirement"
      items={items}
      error={error}
      make={(text): RequirementItem => ({ key: newKey(), text, kind: "REQUIRED" })}
      onChange={onChange}
      beside={(item) => (
        <select className="input" aria-label={`Required or preferred: ${item.text.slice(0, 60)}`} value={item.kind} onChange={(event) => onChange(changed(items, item.key, { kind: requirementKinds.find((kind) => kind === event.target.value) ?? "REQUIRED" }))}>
          {requirementKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindLabels[kind]}
            </option>
          ))}
        </select>
      )}
    />
  );
}

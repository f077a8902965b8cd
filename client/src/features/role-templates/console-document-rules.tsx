import { documentKinds, documentMediaTypes, maxDocumentBytes, type DocumentKind, type DocumentRequirement } from "@rounds/shared/documents/kinds.ts";
import { documentFormatLabel, documentKindLabel } from "@rounds/shared/documents/labels.ts";
import { bytesText } from "../../lib/bytes.ts";
import { Choice, FieldGroup } from "../../ui/form-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import type { SectionValues, DocumentRule } from "./console-section-values.ts";
import styles from "./console-list-editor.module.css";

const requirements: readonly { readonly value: DocumentRequirement; readonly label: string }[] = [
  { value: "REQUIRED", label: "Required" },
  { value: "OPTIONAL", label: "Optional" },
  { value: "NOT_ACCEPTED", label: "Not asked for" },
];
const MEGABYTE = 1024 * 1024;
const sizes = [1, 2, 5, 10].map((megabytes) => megabytes * MEGABYTE).filter((bytes) => bytes <= maxDocumentBytes);

interface DocumentRulesProps {
  readonly documents: SectionValues["documents"];
  readonly error: string | undefined;
  readonly onChange: (documents: SectionValues["documents"]) => void;
}

/** Which documents an application holds, as what kinds of file, and how large. */
export function DocumentRules({ documents, error, onChange }: DocumentRulesProps) {
  return (
    <FieldGroup id="documents" label="Documents" hint="Ask for what you will read. Each file is checked by its content when it arrives." error={error}>
      <div className={styles.rules}>
        {documentKinds.map((kind) => (
          <RuleFields key={kind} kind={kind} rule={documents[kind]} onChange={(rule) => onChange({ ...documents, [kind]: rule })} />
        ))}
      </div>
    </FieldGroup>
  );
}

interface RuleFieldsProps {
  readonly kind: DocumentKind;
  readonly rule: DocumentRule;
  readonly onChange: (rule: DocumentRule) => void;
}

function RuleFields({ kind, rule, onChange }: RuleFieldsProps) {
  const isAsked = rule.requirement !== "NOT_ACCEPTED";
  const offered = sizes.includes(rule.maxBytes) ? sizes : [...sizes, rule.maxBytes].sort((a, b) => a - b);
  const ask = (requirement: DocumentRequirement) => onChange({ ...rule, requirement, acceptedTypes: rule.acceptedTypes.length === 0 ? documentMediaTypes : rule.acceptedTypes });
  return (
    <div className={styles.rule}>
      <SelectField id={`documents-${kind}`} label={documentKindLabel(kind)} value={rule.requirement} options={requirements} onChoose={ask} />
      {isAsked && (
        <details>
          <summary>{limitsText(rule)}</summary>
          <FieldGroup id={`documents-${kind}-types`} label="Kinds of file">
            {documentMediaTypes.map((type) => (
              <Choice
                key={type}
                type="checkbox"
                label={documentFormatLabel(type)}
                checked={rule.acceptedTypes.includes(type)}
                onChange={(event) => onChange({ ...rule, acceptedTypes: documentMediaTypes.filter((each) => (each === type ? event.target.checked : rule.acceptedTypes.includes(each))) })}
              />
            ))}
          </FieldGroup>
          <SelectField id={`documents-${kind}-size`} label="Largest file" value={String(rule.maxBytes)} options={offered.map((bytes) => ({ value: String(bytes), label: bytesText(bytes) }))} onChoose={(bytes) => onChange({ ...rule, maxBytes: Number(bytes) })} />
        </details>
      )}
    </div>
  );
}

function limitsText({ acceptedTypes, maxBytes }: DocumentRule): string {
  const isEvery = documentMediaTypes.every((type) => acceptedTypes.includes(type));
  const kinds = documentMediaTypes.filter((type) => acceptedTypes.includes(type)).map((type) => documentFormatLabel(type));
  return `${isEvery ? "Every kind of file" : kinds.length === 0 ? "No kind of file" : kinds.join(", ")}, up to ${bytesText(maxBytes)}`;
}

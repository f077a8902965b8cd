import { useId } from "react";
import { Link } from "react-router";
import type { TemplateEntryFragment } from "../../graphql/generated/staff.ts";
import { excerpt } from "../../lib/text.ts";
import { Standing } from "../role-templates/console-standing.tsx";
import { templatePath } from "../role-templates/console-template-choice.ts";
import styles from "./console-new-posting-dialog.module.css";

const summaryLength = 320;

interface StartChoiceProps {
  readonly title: string;
  /** Absent: nothing. */
  readonly template?: TemplateEntryFragment;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

/** One thing that a posting can start from; a template tells how it stands, and once chosen what it says. */
export function StartChoice({ title, template, checked, onChoose }: StartChoiceProps) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <label className="choice" htmlFor={id}>
        <input id={id} type="radio" name="start" checked={checked} onChange={onChoose} aria-describedby={template && `${id}-about`} />
        <span>
          {title}
          {template && template.category !== "" && <span className="muted"> · {template.category}</span>}
        </span>
      </label>
      {template && (
        <div id={`${id}-about`} className={styles.about}>
          <Standing template={template} />
          {checked && (
            <>
              <p>{excerpt(template.summary, summaryLength)}</p>
              <p>
                <Link to={templatePath(template)}>Read the whole template</Link>
              </p>
            </>
          )}
        </div>
      )}
    </div>
  );
}

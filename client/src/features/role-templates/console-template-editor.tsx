import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { namesOf } from "../../lib/console-merge.ts";
import { refusalsElsewhere } from "../../lib/console-send.ts";
import { Button, buttonClass } from "../../ui/button.tsx";
import { LeaveGuard } from "../../ui/leave-guard.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { templateShape } from "./console-template-change.ts";
import { TemplateConflictNotice } from "./console-template-conflict.tsx";
import styles from "./console-template-editor.module.css";
import { AboutFields, ApplyFields, PayAndBenefits, WorkFields } from "./console-template-fields.tsx";
import type { TemplateForm } from "./console-use-template-form.ts";

interface TemplateEditorProps {
  readonly form: TemplateForm;
  /** The template's own page. */
  readonly pagePath: string;
}

/** Everything that a posting made from the template begins with, on one page. */
export function TemplateEditor({ form, pagePath }: TemplateEditorProps) {
  const element = useRef<HTMLFormElement>(null);
  const { attempts, problems, conflict } = form;
  useEffect(() => {
    if (attempts > 0 && !form.saving) focusFirstProblem(element.current);
  }, [attempts, form.saving]);
  return (
    <form
      ref={element}
      className={styles.form}
      noValidate
      aria-label="Role template"
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <AboutFields form={form} />
      <WorkFields form={form} />
      <PayAndBenefits form={form} />
      <ApplyFields form={form} />
      <RefusalList refusals={refusalsElsewhere(problems, namesOf(templateShape.valuesBehind))} />
      {conflict && <TemplateConflictNotice conflict={conflict} form={form} />}
      <div className={styles.bar}>
        <Button type="submit" tone="primary" busy={form.saving}>
          {conflict && conflict.both.length > 0 ? "Save mine" : "Save"}
        </Button>
        <Link className={buttonClass()} to={pagePath}>
          {form.changed ? "Leave" : "Done"}
        </Link>
        <p role="status" className="muted">
          {problems.length > 0 ? "Not saved: mend what is marked." : form.changed ? "Not saved yet." : `Version ${form.version} is saved.`}
        </p>
      </div>
      <LeaveGuard changed={form.changed} />
    </form>
  );
}

function focusFirstProblem(form: HTMLFormElement | null): void {
  const field = form?.querySelector<HTMLElement>(".field--refused");
  const control = field?.querySelector<HTMLElement>("[aria-invalid=true]") ?? (field?.hasAttribute("tabindex") ? field : field?.querySelector<HTMLElement>("input, select, textarea"));
  control?.focus();
}

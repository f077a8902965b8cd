import { contentLimits } from "@rounds/shared/postings/content.ts";
import type { ReactNode } from "react";
import { refusalAt } from "../../lib/console-send.ts";
import { TextAreaField, TextField } from "../../ui/form-field.tsx";
import { BenchmarkFields } from "./console-benchmark-fields.tsx";
import { CategoryField } from "./console-category-field.tsx";
import { CredentialList } from "./console-credential-list.tsx";
import { DocumentRules } from "./console-document-rules.tsx";
import editorStyles from "./console-list-editor.module.css";
import { PayFields } from "./console-pay-fields.tsx";
import { QuestionList } from "./console-question-list.tsx";
import { RequirementList } from "./console-requirement-list.tsx";
import styles from "./console-template-editor.module.css";
import { makeTextItem, TextList } from "./console-text-list.tsx";
import type { TemplateForm } from "./console-use-template-form.ts";

interface FieldsProps {
  readonly form: TemplateForm;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export function AboutFields({ form: { values, set, problems } }: FieldsProps) {
  return (
    <Part title="Title and summary">
      <TextField id="title" label="Title" hint="The name under which people search for this work." maxLength={contentLimits.title} value={values.title} error={refusalAt(problems, "title")} onChange={(event) => set({ title: event.target.value })} />
      <CategoryField id="category" value={values.category} error={refusalAt(problems, "category")} onChange={(category) => set({ category })} />
      <TextAreaField id="summary" label="Summary" hint="Four to six sentences that are true of this work in any department. An empty line begins a new paragraph." className={`input ${editorStyles.tall ?? ""}`} maxLength={contentLimits.paragraph} value={values.summary} error={refusalAt(problems, "summary")} onChange={(event) => set({ summary: event.target.value })} />
    </Part>
  );
}

export function WorkFields({ form: { values, set, problems } }: FieldsProps) {
  return (
    <Part title="The work">
      <TextList id="responsibilities" label="What the person will do" hint="Five to ten duties, the most important first, each beginning with a verb. Enter begins the next one; Alt and the arrow keys move one." noun="responsibility" items={values.responsibilities} error={refusalAt(problems, "responsibilities")} make={makeTextItem} onChange={(responsibilities) => set({ responsibilities })} />
      <RequirementList items={values.requirements} error={refusalAt(problems, "requirements")} onChange={(requirements) => set({ requirements })} />
      <CredentialList items={values.credentials} error={refusalAt(problems, "credentials")} onChange={(credentials) => set({ credentials })} />
    </Part>
  );
}

export function PayAndBenefits({ form: { values, set, problems } }: FieldsProps) {
  const ofPay = problems.filter(({ path }) => path[1] !== "benchmark");
  return (
    <Part title="Pay and benefits">
      <PayFields values={values} set={set} errorAt={(...path) => refusalAt(ofPay, ...path)} />
      <BenchmarkFields values={values} set={set} errorAt={(...path) => refusalAt(problems, ...path)} />
      <TextList id="benefits" label="What you offer" hint="What every opening of this kind comes with." noun="benefit" items={values.benefits} error={refusalAt(problems, "benefits")} make={makeTextItem} onChange={(benefits) => set({ benefits })} />
    </Part>
  );
}

export function ApplyFields({ form: { values, set, problems } }: FieldsProps) {
  return (
    <Part title="How to apply">
      <DocumentRules documents={values.documents} error={refusalAt(problems, "documents")} onChange={(documents) => set({ documents })} />
      <QuestionList items={values.questions} problems={problems} onChange={(questions) => set({ questions })} />
      <TextAreaField id="instructionsText" label="How to apply" hint="In a few sentences: what you would like to read, and what happens then." className={`input ${editorStyles.tall ?? ""}`} maxLength={contentLimits.paragraph} value={values.instructionsText} error={refusalAt(problems, "instructionsText")} onChange={(event) => set({ instructionsText: event.target.value })} />
      <TextField id="contact" label="Whom to ask" optional hint="Only if it is the same for every opening." maxLength={contentLimits.line} value={values.contact} error={refusalAt(problems, "contact")} onChange={(event) => set({ contact: event.target.value })} />
    </Part>
  );
}

import { contentLimits } from "@rounds/shared/postings/content.ts";
import { slugFrom } from "@rounds/shared/postings/slug.ts";
import { Button } from "../../ui/button.tsx";
import { TextAreaField, TextField } from "../../ui/form-field.tsx";
import styles from "../role-templates/console-list-editor.module.css";
import type { StepProps } from "./console-step.ts";

export function TitleStep({ composer: { values, set, theirs }, errorAt }: StepProps) {
  const fitting = slugFrom(values.title);
  const mayChange = theirs.publishedAt === null && values.title.trim() !== "" && fitting !== values.slug;
  return (
    <>
      <TextField id="title" label="Title" hint="The name under which people search for this work, in two to five words." maxLength={contentLimits.title} value={values.title} error={errorAt("title")} onChange={(event) => set({ title: event.target.value })} />
      <TextField
        id="slug"
        label="Address"
        hint={theirs.publishedAt === null ? "The end of the public page’s address: small letters, digits and hyphens." : "Links to the posting hold this. If you change it, links that are out already lead nowhere."}
        spellCheck={false}
        value={values.slug}
        error={errorAt("slug")}
        onChange={(event) => set({ slug: event.target.value })}
      />
      {mayChange && (
        <p>
          <Button size="small" onClick={() => set({ slug: fitting })}>{`Use “${fitting}”`}</Button>
        </p>
      )}
      <TextAreaField id="summary" label="Summary" hint="Four to six sentences. Begin with a scene of the work or with what the person will change, not with your history." className={`input ${styles.tall ?? ""}`} maxLength={contentLimits.paragraph} value={values.summary} error={errorAt("summary")} onChange={(event) => set({ summary: event.target.value })} />
    </>
  );
}

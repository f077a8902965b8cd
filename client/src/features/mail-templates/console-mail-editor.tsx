import { mailKinds, type MailKind } from "@rounds/shared/mail-templates/kinds.ts";
import { useState } from "react";
import type { MailTemplateTextFragment } from "../../graphql/generated/staff.ts";
import { Tabs } from "../../ui/tabs.tsx";
import { LeaveGuard } from "../../ui/leave-guard.tsx";
import { MailForm } from "./console-mail-form.tsx";
import styles from "./console-mail.module.css";

interface MailEditorProps {
  readonly kind: MailKind;
  /** One a language. */
  readonly templates: readonly MailTemplateTextFragment[];
}

/** One kind of mail, a language behind each tab. What is typed in one is kept while another is looked at. */
export function MailEditor({ kind, templates }: MailEditorProps) {
  const [language, setLanguage] = useState(templates[0]?.language ?? "en");
  const [changed, setChanged] = useState<readonly string[]>([]);
  const note = (tag: string, isChanged: boolean) => setChanged((before) => [...before.filter((other) => other !== tag), ...(isChanged ? [tag] : [])]);
  return (
    <div className={styles.editor}>
      <p className="muted">{mailKinds[kind].sentWhen}</p>
      <Tabs
        label="Language"
        current={language}
        onChoose={setLanguage}
        tabs={templates.map((template) => ({ key: template.language, label: changed.includes(template.language) ? `${template.languageName} (not saved)` : template.languageName }))}
      >
        {templates.map((template) => (
          <div key={template.language} hidden={template.language !== language}>
            <MailForm kind={kind} saved={template} onChanged={(isChanged) => note(template.language, isChanged)} isShown={template.language === language} />
          </div>
        ))}
      </Tabs>
      <LeaveGuard changed={changed.length > 0} />
    </div>
  );
}

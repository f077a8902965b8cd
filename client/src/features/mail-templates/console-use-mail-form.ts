import { useApolloClient } from "@apollo/client/react";
import { checkMailTemplate } from "@rounds/shared/mail-templates/check-template.ts";
import type { MailKind, MailText } from "@rounds/shared/mail-templates/kinds.ts";
import { useEffect, useEffectEvent, useState } from "react";
import { MailTemplatesDocument, ResetMailTemplateDocument, SendTestMailDocument, UpdateMailTemplateDocument, type MailTemplateTextFragment } from "../../graphql/generated/staff.ts";
import { useSend } from "../../lib/console-send.ts";
import { useToast } from "../../ui/toast.tsx";

interface MailFormProps {
  readonly kind: MailKind;
  readonly saved: MailTemplateTextFragment;
  readonly onChanged: (changed: boolean) => void;
}

/** A text in the making: what is typed, what is wrong with it, and what can be done with it. */
export function useMailForm({ kind, saved, onChanged }: MailFormProps) {
  const say = useToast();
  const client = useApolloClient();
  const [begun, setBegun] = useState(saved);
  const [text, setText] = useState<MailText>({ subject: saved.subject, body: saved.body });
  const update = useSend(UpdateMailTemplateDocument, (result) => result.updateMailTemplate);
  const reset = useSend(ResetMailTemplateDocument, (result) => result.resetMailTemplate);
  const test = useSend(SendTestMailDocument, (result) => result.sendTestMail);
  const { language } = saved;
  const changed = text.subject !== begun.subject || text.body !== begun.body;
  const tell = useEffectEvent(() => onChanged(changed));
  useEffect(() => tell(), [changed]);

  const begin = (template: MailTemplateTextFragment) => {
    setBegun(template);
    setText({ subject: template.subject, body: template.body });
  };
  /** Keeps what is typed, on top of what somebody else has saved meanwhile; saving again puts it in the place of theirs. */
  const meet = async () => {
    const { data } = await client.query({ query: MailTemplatesDocument, fetchPolicy: "network-only" });
    const newer = data?.mailTemplates.find((template) => template.kind === kind && template.language === language);
    if (newer) setBegun(newer);
  };
  const save = async () => {
    const { accepted, refusals } = await update.send({ input: { kind, language, version: begun.version, ...text } });
    if (refusals.some(({ code }) => code === "VERSION_CONFLICT")) await meet();
    if (!accepted?.mailTemplate) return;
    begin(accepted.mailTemplate);
    say("Saved. The next mail goes out in these words.");
  };
  const goBack = async () => {
    const { accepted, refusals } = await reset.send({ input: { kind, language, version: begun.version } });
    if (refusals.some(({ code }) => code === "VERSION_CONFLICT")) await meet();
    if (!accepted?.mailTemplate) return;
    begin(accepted.mailTemplate);
    say("The mail goes out as it comes with Rounds.");
  };
  const tryOut = async () => {
    const { accepted } = await test.send({ draft: { kind, language, ...text } });
    if (accepted) say(`A test mail is on its way to ${accepted.sentTo ?? "you"}.`);
  };
  return { text, setText, changed, begun, faults: checkMailTemplate(kind, text), save, goBack, tryOut, update, reset, test };
}

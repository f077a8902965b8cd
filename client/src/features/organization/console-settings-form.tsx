import { useEffect, useRef, type ReactNode } from "react";
import { refusalsElsewhere } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { Actions } from "../../ui/dialog.tsx";
import { LeaveGuard } from "../../ui/leave-guard.tsx";
import { Notice } from "../../ui/notice.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import type { Setting } from "./console-settings-change.ts";
import styles from "./console-settings.module.css";
import type { SettingsConflict, SettingsForm } from "./console-use-settings-form.ts";

interface SettingsFormViewProps {
  readonly form: SettingsForm;
  /** Whose refusals stand beside their fields. */
  readonly fields: readonly Setting[];
  readonly children: ReactNode;
}

/** The frame of a form over settings: its fields, what went wrong, and its one button. */
export function SettingsFormView({ form, fields, children }: SettingsFormViewProps) {
  const element = useRef<HTMLFormElement>(null);
  const refused = refusedCodes(form);
  useEffect(() => {
    if (refused !== "") element.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [refused]);
  return (
    <form
      ref={element}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      {children}
      <RefusalList refusals={refusalsElsewhere(form.refusals, fields)} />
      {form.conflict && <ConflictNotice conflict={form.conflict} />}
      <Actions>
        <Button type="submit" tone="primary" busy={form.saving}>
          {form.conflict && form.conflict.both.length > 0 ? "Save mine" : "Save"}
        </Button>
      </Actions>
      <LeaveGuard changed={form.changed} />
    </form>
  );
}

/** Whoever is refused again for the same reason is already there. */
function refusedCodes({ refusals }: SettingsForm): string {
  return refusals.map(({ code, path }) => `${code} ${path.join()}`).join();
}

const names: Record<Setting, string> = {
  name: "name",
  about: "about",
  websiteUrl: "website",
  timeZone: "time zone",
  accentColor: "accent color",
  approvalRequired: "approval",
  showsBenchmark: "benchmark",
  messageTextInMail: "messages in e-mails",
  replyWithinDays: "promise to answer",
  blockingRules: "rules that block publishing",
};

function ConflictNotice({ conflict: { theirs, both, saved } }: { readonly conflict: SettingsConflict }) {
  const named = (settings: readonly Setting[]) => new Intl.ListFormat("en-US").format(settings.map((setting) => names[setting]));
  const own = theirs.filter((setting) => !both.includes(setting));
  return (
    <Notice tone="warning">
      <p>Somebody saved these settings while you had them open. Everything you typed is still in the form.</p>
      {own.length > 0 && <p>They changed {named(own)}; the form shows it.</p>}
      {both.length > 0 && (
        <>
          <p>You both changed {named(both)}. Saving puts yours in the place of theirs:</p>
          <dl className={styles.theirs}>
            {both.map((setting) => (
              <div key={setting}>
                <dt>Their {names[setting]}</dt>
                <dd>{told(saved[setting])}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Notice>
  );
}

function told(value: string | boolean | readonly string[]): string {
  if (typeof value === "boolean") return value ? "On" : "Off";
  if (typeof value === "string") return value || "Empty";
  return value.length === 1 ? "1 rule" : `${value.length} rules`;
}

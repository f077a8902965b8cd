import type { FormPart } from "@rounds/shared/self-identification/form.ts";
import { formOf } from "@rounds/shared/self-identification/forms.ts";
import { dateText } from "@rounds/shared/time/date-text.ts";
import { useState } from "react";
import { SetSelfIdentificationDocument } from "../../graphql/generated/staff.ts";
import { useSend } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { Actions } from "../../ui/dialog.tsx";
import { LeaveGuard } from "../../ui/leave-guard.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { useToast } from "../../ui/toast.tsx";
import styles from "./console-self-identification.module.css";

interface AskedPartsFormProps {
  readonly country: string;
  /** As it was saved when the page was opened. */
  readonly asked: readonly string[];
}

/** Which parts of a country's form are asked, each by itself. */
export function AskedPartsForm({ country, asked }: AskedPartsFormProps) {
  const say = useToast();
  const [saved, setSaved] = useState(asked);
  const [chosen, setChosen] = useState(asked);
  const { send, sending, refusals } = useSend(SetSelfIdentificationDocument, (result) => result.setSelfIdentification);
  const form = formOf(country);
  if (form === null) return null;
  const changed = form.parts.some(({ id }) => chosen.includes(id) !== saved.includes(id));
  const choose = (id: string, isAsked: boolean) => setChosen(isAsked ? [...chosen, id] : chosen.filter((each) => each !== id));
  const save = async () => {
    const { accepted } = await send({ input: { country, parts: [...chosen] } });
    if (!accepted) return;
    setSaved(chosen);
    say(chosen.length === 0 ? "Saved. Applicants are asked nothing." : "Saved. Applicants are asked from now on.");
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending) void save();
      }}
    >
      <fieldset className={styles.parts}>
        <legend>{form.countryName}</legend>
        {form.parts.map((part) => (
          <PartChoice key={part.id} part={part} isChosen={chosen.includes(part.id)} onChoose={(isAsked) => choose(part.id, isAsked)} />
        ))}
      </fieldset>
      <RefusalList refusals={refusals} />
      <Actions>
        <Button type="submit" tone="primary" busy={sending}>
          Save
        </Button>
      </Actions>
      <LeaveGuard changed={changed} />
    </form>
  );
}

function PartChoice({ part: { id, forAdministrators }, isChosen, onChoose }: { readonly part: FormPart; readonly isChosen: boolean; readonly onChoose: (isAsked: boolean) => void }) {
  const { name, obliged, source } = forAdministrators;
  return (
    <div className={styles.part}>
      <label className="choice">
        <input type="checkbox" checked={isChosen} aria-describedby={`about-${id}`} onChange={(event) => onChoose(event.target.checked)} />
        <span>{name}</span>
      </label>
      <div id={`about-${id}`} className={styles.about}>
        <p>{obliged}</p>
        <Validity {...forAdministrators} />
        <p>
          <a href={source.url} target="_blank" rel="noreferrer">
            {source.name}
          </a>
        </p>
      </div>
    </div>
  );
}

/** A public form may have run out since Rounds was published. */
function Validity({ validUntil }: FormPart["forAdministrators"]) {
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  if (validUntil === undefined) return null;
  const day = dateText(`${validUntil}T12:00:00Z`, "UTC");
  if (today <= validUntil) return <p>The form is approved until {day}.</p>;
  return <p className={styles.warning}>The approval printed on the form that Rounds knows ended on {day}. Look at the address below whether it was renewed or replaced before you ask.</p>;
}

import { contentLimits } from "@rounds/shared/postings/content.ts";
import { useState, type FormEvent } from "react";
import { AddLocationDocument, UpdateLocationDocument, type OrganizationSettingsFragment } from "../../graphql/generated/staff.ts";
import { refusalAt, useSend } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { Actions, Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/form-field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { useToast } from "../../ui/toast.tsx";
import { addressText } from "./console-location-row.tsx";
import styles from "./console-settings.module.css";
import type { SettingsPageProps } from "./console-use-settings-form.ts";

type Location = OrganizationSettingsFragment["locations"][number];

const fields = [
  { name: "name", label: "Name", hint: "Such as the building, as people here call it." },
  { name: "street", label: "Street", optional: true },
  { name: "city", label: "City" },
  { name: "region", label: "State or province", hint: "By its usual abbreviation, such as WI." },
  { name: "postalCode", label: "Postal code", optional: true },
  { name: "country", label: "Country", hint: "Two letters, such as US." },
] as const;
type Field = (typeof fields)[number]["name"];
type Values = Readonly<Record<Field, string>>;

interface LocationDialogProps extends SettingsPageProps {
  /** Undefined: a new one. */
  readonly location: Location | undefined;
  readonly onClose: () => void;
}

/** Asks for a place of work, new or mended. */
export function LocationDialog({ location, saved, reread, onClose }: LocationDialogProps) {
  const say = useToast();
  const [values, setValues] = useState<Values>(() => valuesOf(location));
  const [theirs, setTheirs] = useState<Location>();
  const addition = useSend(AddLocationDocument, (result) => result.addLocation);
  const update = useSend(UpdateLocationDocument, (result) => result.updateLocation);
  const refusals = [...addition.refusals, ...update.refusals].filter(({ code }) => code !== "VERSION_CONFLICT");

  const mend = async (id: string, version: number) => {
    const { accepted, refusals: now } = await update.send({ input: { locationId: id, version, location: values } });
    return { accepted: accepted !== undefined, isOutdated: now.some(({ code }) => code === "VERSION_CONFLICT") };
  };
  // Somebody saved something meanwhile: only when it was this very location, there is something to ask.
  const mendNewer = async (id: string) => {
    const newer = await reread();
    const now = newer?.locations.find((each) => each.id === id);
    if (!newer || !now) return false;
    if (addressOf(now) === addressOf(theirs ?? location)) return (await mend(id, newer.version)).accepted;
    setTheirs(now);
    return false;
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (addition.sending || update.sending) return;
    const { accepted, isOutdated } = location ? await mend(location.id, saved.version) : { accepted: (await addition.send({ input: { location: values } })).accepted !== undefined, isOutdated: false };
    if (!accepted && !(isOutdated && location && (await mendNewer(location.id)))) return;
    say(location ? "Saved." : `${values.name.trim()} is added.`);
    onClose();
  };
  return (
    <Dialog title={location ? `Edit ${location.name}` : "Add a location"} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
        {fields.map(({ name, label, ...texts }) => (
          <TextField key={name} id={`location-${name}`} label={label} {...texts} maxLength={contentLimits.line} value={values[name]} error={refusalAt(refusals, "location", name)} onChange={(event) => setValues({ ...values, [name]: event.target.value })} />
        ))}
        <RefusalList refusals={refusals.filter(({ path }) => path[0] !== "location")} />
        {theirs && (
          <Notice tone="warning">
            <p>Somebody changed this location while you had it open. What you typed is still here; saving again puts it in the place of theirs:</p>
            <p>
              {theirs.name}, {addressText(theirs)}
            </p>
          </Notice>
        )}
        <Actions>
          <Button type="submit" tone="primary" busy={addition.sending || update.sending}>
            Save
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </Actions>
      </form>
    </Dialog>
  );
}

function valuesOf(location: Location | undefined): Values {
  const { name = "", street = null, city = "", region = "", postalCode = null, country = "US" } = location ?? {};
  return { name, street: street ?? "", city, region, postalCode: postalCode ?? "", country };
}

function addressOf(location: Location | undefined): string {
  return JSON.stringify(valuesOf(location));
}

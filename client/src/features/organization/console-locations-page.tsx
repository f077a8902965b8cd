import { organizationLimits } from "@rounds/shared/organization/organization-rules.ts";
import { useState } from "react";
import { OrderLocationsDocument, RemoveLocationDocument, type OrganizationSettingsFragment } from "../../graphql/generated/staff.ts";
import { useSend } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { Actions, Dialog } from "../../ui/dialog.tsx";
import { Empty } from "../../ui/notice.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { useToast } from "../../ui/toast.tsx";
import { LocationDialog } from "./console-location-dialog.tsx";
import { LocationRow } from "./console-location-row.tsx";
import styles from "./console-settings.module.css";
import type { SettingsPageProps } from "./console-use-settings-form.ts";

type Location = OrganizationSettingsFragment["locations"][number];
type Open = { readonly what: "add" } | { readonly what: "edit" | "remove"; readonly location: Location };

/** The places of work, in the order in which forms offer them. */
export function LocationsPage(props: SettingsPageProps) {
  const { saved, reread } = props;
  const say = useToast();
  const [open, setOpen] = useState<Open>();
  const order = useSend(OrderLocationsDocument, (result) => result.orderLocations);
  const close = () => setOpen(undefined);
  const move = async (index: number, by: -1 | 1) => {
    const locationIds = saved.locations.map(({ id }) => id);
    const [moved = ""] = locationIds.splice(index, 1);
    locationIds.splice(index + by, 0, moved);
    const { accepted } = await order.send({ input: { locationIds } });
    if (accepted) say(`${saved.locations[index]?.name ?? "It"} is number ${index + by + 1} of ${locationIds.length} now.`);
    else await reread();
  };
  return (
    <div className={styles.section}>
      <p className="muted">Postings keep a location as it was when it was chosen for them. One that postings name stays until they are closed.</p>
      {saved.locations.length === 0 && <Empty title="No locations yet" />}
      <ol className={`plain-list ${styles.locations ?? ""}`}>
        {saved.locations.map((location, index) => (
          <LocationRow key={location.id} location={location} index={index} count={saved.locations.length} busy={order.sending} onMove={(by) => void move(index, by)} onEdit={() => setOpen({ what: "edit", location })} onRemove={() => setOpen({ what: "remove", location })} />
        ))}
      </ol>
      <RefusalList refusals={order.refusals} />
      {saved.locations.length < organizationLimits.locations && (
        <Button className={styles.start} onClick={() => setOpen({ what: "add" })}>
          Add a location
        </Button>
      )}
      {open?.what === "remove" && <RemoveDialog location={open.location} reread={reread} onClose={close} />}
      {open && open.what !== "remove" && <LocationDialog {...props} location={open.what === "edit" ? open.location : undefined} onClose={close} />}
    </div>
  );
}

function RemoveDialog({ location, reread, onClose }: { readonly location: Location; readonly onClose: () => void } & Pick<SettingsPageProps, "reread">) {
  const say = useToast();
  const { send, sending, refusals } = useSend(RemoveLocationDocument, (result) => result.removeLocation);
  const remove = async () => {
    const { accepted } = await send({ input: { locationId: location.id } });
    if (!accepted) return void (await reread());
    say(`${location.name} is removed.`);
    onClose();
  };
  return (
    <Dialog title={`Remove ${location.name}`} onClose={onClose}>
      <p>New postings can no longer name it. Postings that are closed keep it.</p>
      <RefusalList refusals={refusals} />
      <Actions>
        <Button tone="danger" busy={sending} onClick={() => void remove()}>
          Remove it
        </Button>
        <Button onClick={onClose}>Keep it</Button>
      </Actions>
    </Dialog>
  );
}

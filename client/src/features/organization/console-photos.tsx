import { imageLimits, imageTypes } from "@rounds/shared/organization/image-rules.ts";
import { useRef, useState, type FormEvent } from "react";
import { OrderPhotosDocument, RemoveImageDocument, type OrganizationImageFactsFragment } from "../../graphql/generated/staff.ts";
import { refusalAt, useSend } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { describe, Field, TextField } from "../../ui/form-field.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { useToast } from "../../ui/toast.tsx";
import { PhotoRow } from "./console-photo-row.tsx";
import imageStyles from "./console-images.module.css";
import styles from "./console-settings.module.css";
import { useImageUpload } from "./console-use-image-upload.ts";
import type { SettingsPageProps } from "./console-use-settings-form.ts";

/** Up to six photos with their texts, in their order. */
export function PhotosSection({ saved: { photos }, reread }: SettingsPageProps) {
  const say = useToast();
  const order = useSend(OrderPhotosDocument, (result) => result.orderPhotos);
  const removal = useSend(RemoveImageDocument, (result) => result.removeImage);
  const move = async (index: number, by: -1 | 1) => {
    const imageIds = photos.map(({ id }) => id);
    const [moved = ""] = imageIds.splice(index, 1);
    imageIds.splice(index + by, 0, moved);
    const { accepted } = await order.send({ input: { imageIds } });
    if (accepted) say(`The photo is number ${index + by + 1} of ${photos.length} now.`);
    else await reread();
  };
  const remove = async ({ id }: OrganizationImageFactsFragment) => {
    const { accepted } = await removal.send({ input: { imageId: id } });
    if (accepted) say("The photo is removed.");
    else await reread();
  };
  const isBusy = order.sending || removal.sending;
  return (
    <section className={styles.section} aria-labelledby="photos-heading">
      <h2 id="photos-heading">Photos</h2>
      <p className="muted">They stand below the postings. What a photo tells about where, when and with what it was taken is removed.</p>
      {photos.length > 0 && (
        <ol className={`plain-list ${imageStyles.photos ?? ""}`}>
          {photos.map((photo, index) => (
            <PhotoRow key={photo.id} photo={photo} index={index} count={photos.length} busy={isBusy} onMove={(by) => void move(index, by)} onRemove={() => void remove(photo)} />
          ))}
        </ol>
      )}
      <RefusalList refusals={[...order.refusals, ...removal.refusals]} />
      {photos.length < imageLimits.photos ? <NewPhoto reread={reread} /> : <p>These are {imageLimits.photos}, the most there can be. Remove one to add another.</p>}
    </section>
  );
}

const hint = "PNG, JPEG or WebP. A large photo is made smaller before it is sent.";

function NewPhoto({ reread }: Pick<SettingsPageProps, "reread">) {
  const say = useToast();
  const file = useRef<HTMLInputElement>(null);
  const [alt, setAlt] = useState("");
  const { send, sending, refusals } = useImageUpload("PHOTO", reread);
  const error = refusalAt(refusals, "file");
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (sending || !(await send(file.current?.files?.[0], alt))) return;
    setAlt("");
    if (file.current) file.current.value = "";
    say("The photo is on the careers site now.");
  };
  return (
    <form className={imageStyles.newPhoto} noValidate onSubmit={(event) => void add(event)}>
      <h3>Add a photo</h3>
      <Field id="photo" label="File" hint={hint} error={error}>
        <input ref={file} className={imageStyles.file} id="photo" type="file" accept={Object.keys(imageTypes).join()} {...describe({ id: "photo", hint, error })} />
      </Field>
      <TextField id="photo-alt" label="What it shows" hint="Read aloud to those who do not see it: “The reading room in the evening”." maxLength={imageLimits.alt} value={alt} error={refusalAt(refusals, "alt")} onChange={(event) => setAlt(event.target.value)} />
      <Button type="submit" className={styles.start} busy={sending}>
        {sending ? "Adding the photo" : "Add the photo"}
      </Button>
    </form>
  );
}

import { imageTypes } from "@rounds/shared/organization/image-rules.ts";
import { RemoveImageDocument } from "../../graphql/generated/staff.ts";
import { refusalAt, refusalsElsewhere, useSend } from "../../lib/console-send.ts";
import { ownPath } from "../../lib/own-path.ts";
import { Button } from "../../ui/button.tsx";
import { Field, describe } from "../../ui/form-field.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { useToast } from "../../ui/toast.tsx";
import imageStyles from "./console-images.module.css";
import styles from "./console-settings.module.css";
import { useImageUpload } from "./console-use-image-upload.ts";
import type { SettingsPageProps } from "./console-use-settings-form.ts";

const hint = "PNG, JPEG or WebP, at most 50 kB. A transparent ground and a width of 480 pixels do well. It is shown beside the name.";

/** The logo; it is kept as soon as it is chosen. */
export function LogoSection({ saved: { logo }, reread }: SettingsPageProps) {
  const say = useToast();
  const { send, sending, refusals } = useImageUpload("LOGO", reread);
  const removal = useSend(RemoveImageDocument, (result) => result.removeImage);
  const error = refusalAt(refusals, "file");
  const choose = async (input: HTMLInputElement) => {
    const kept = await send(input.files?.[0], "");
    input.value = "";
    if (kept) say("The logo is on every page of the careers site now.");
  };
  const remove = async (imageId: string) => {
    const { accepted } = await removal.send({ input: { imageId } });
    if (accepted) say("The logo is removed.");
  };
  return (
    <section className={styles.section} aria-labelledby="logo-heading">
      <h2 id="logo-heading">Logo</h2>
      {logo && (
        <div className={styles.previews}>
          {(["light", "dark"] as const).map((scheme) => (
            <div key={scheme} className={imageStyles.logoGround} data-scheme={scheme}>
              <img src={ownPath(logo.url)} width={logo.width} height={logo.height} alt={`The logo on a ${scheme} screen`} />
            </div>
          ))}
        </div>
      )}
      <Field id="logo" label={logo ? "Another logo" : "Choose a logo"} hint={hint} error={error}>
        <input className={imageStyles.file} id="logo" type="file" accept={Object.keys(imageTypes).join()} disabled={sending} {...describe({ id: "logo", hint, error })} onChange={(event) => void choose(event.currentTarget)} />
      </Field>
      <RefusalList refusals={refusalsElsewhere(removal.refusals, [])} />
      {logo && (
        <Button size="small" className={styles.start} busy={removal.sending} onClick={() => void remove(logo.id)}>
          Remove the logo
        </Button>
      )}
    </section>
  );
}

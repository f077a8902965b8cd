import { ColorForm } from "./console-color-form.tsx";
import { LogoSection } from "./console-logo.tsx";
import { PhotosSection } from "./console-photos.tsx";
import styles from "./console-settings.module.css";
import type { SettingsPageProps } from "./console-use-settings-form.ts";

/** How the careers site looks. */
export function LookPage(props: SettingsPageProps) {
  return (
    <div className={styles.sections}>
      <ColorForm {...props} />
      <LogoSection {...props} />
      <PhotosSection {...props} />
    </div>
  );
}

import { grounds, type Palette, type SchemeColors } from "@rounds/shared/brand/palette.ts";
import colorStyles from "./console-color.module.css";
import styles from "./console-settings.module.css";

const inks = { light: "#1f2325", dark: "#e9e6e0" } as const;

/** A posting in small, on a light and on a dark screen, whichever this one is. */
export function ColorPreview({ palette }: { readonly palette: Palette }) {
  return (
    <div className={styles.previews}>
      <SchemePreview name="Light" scheme="light" colors={palette.light} />
      <SchemePreview name="Dark" scheme="dark" colors={palette.dark} />
    </div>
  );
}

function SchemePreview({ name, scheme, colors }: { readonly name: string; readonly scheme: keyof Palette; readonly colors: SchemeColors }) {
  const [ground] = grounds[scheme];
  return (
    <figure className={colorStyles.preview}>
      <figcaption className="muted">{name}</figcaption>
      <div className={colorStyles.sample} style={{ background: ground, color: inks[scheme] }}>
        <p className={colorStyles.sampleTitle} style={{ color: colors.accent }}>
          PACS Administrator
        </p>
        <p>Keep the images flowing.</p>
        <p>
          <span className={colorStyles.sampleTag} style={{ background: colors.accentSoft, color: colors.accent }}>
            Imaging
          </span>
        </p>
        <p>
          <span className={colorStyles.sampleButton} style={{ background: colors.accent, color: colors.onAccent }}>
            Apply
          </span>
        </p>
      </div>
    </figure>
  );
}

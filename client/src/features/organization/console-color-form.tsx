import { parseColor, readableOnWhite, type Hex } from "@rounds/shared/brand/colors.ts";
import { paletteOf } from "@rounds/shared/brand/palette.ts";
import { checkAccentColor } from "@rounds/shared/organization/organization-rules.ts";
import { refusalAt } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { describe, Field } from "../../ui/form-field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ColorPreview } from "./console-color-preview.tsx";
import { SettingsFormView } from "./console-settings-form.tsx";
import colorStyles from "./console-color.module.css";
import styles from "./console-settings.module.css";
import { useSettingsForm, type SettingsPageProps } from "./console-use-settings-form.ts";

const fields = ["accentColor"] as const;

/** One color, and what becomes of it; a color in which nobody could read is told at once, with the nearest that would do. */
export function ColorForm(props: SettingsPageProps) {
  const form = useSettingsForm(props, fields);
  const { values, set, refusals } = form;
  const color = parseColor(values.accentColor);
  const error = refusalAt(refusals, "accentColor");
  const hint = "For links, buttons and marks, by its six digits. Rounds makes lighter and darker shades of it for light and dark screens.";
  return (
    <section className={styles.section} aria-labelledby="color-heading">
      <h2 id="color-heading">Accent color</h2>
      <SettingsFormView form={form} fields={fields}>
        <Field id="accentColor" label="Color" hint={hint} error={error}>
          <div className={colorStyles.color}>
            <input type="color" aria-label="Pick the color" value={color ?? "#000000"} onChange={(event) => set({ accentColor: event.target.value })} />
            <input className="input" id="accentColor" {...describe({ id: "accentColor", hint, error })} maxLength={20} spellCheck={false} autoComplete="off" value={values.accentColor} onChange={(event) => set({ accentColor: event.target.value })} />
          </div>
        </Field>
        <Verdict typed={values.accentColor} color={color} isRefused={error !== undefined} onTake={(accentColor) => set({ accentColor })} />
        {color && <ColorPreview palette={paletteOf(readableOnWhite(color))} />}
      </SettingsFormView>
    </section>
  );
}

interface VerdictProps {
  readonly typed: string;
  readonly color: Hex | null;
  /** The field says it already. */
  readonly isRefused: boolean;
  readonly onTake: (color: Hex) => void;
}

function Verdict({ typed, color, isRefused, onTake }: VerdictProps) {
  const [problem] = checkAccentColor(typed);
  if (!problem || color === null) return null;
  const nearest = readableOnWhite(color);
  return (
    <Notice tone="warning">
      {!isRefused && <p>{problem.message}</p>}
      <Button size="small" onClick={() => onTake(nearest)}>
        <span className={colorStyles.swatch} style={{ background: nearest }} />
        Use {nearest}
      </Button>
    </Notice>
  );
}

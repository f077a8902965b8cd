import type { Palette } from "@rounds/shared/brand/palette.ts";
import type { EmbedLook } from "@rounds/shared/distribution/embed.ts";

/** Wears the look that was asked for, or the reader's own and every change of it. Returns what gives it the organization's colors. */
export function wear(look: EmbedLook, frame: HTMLElement): (colors: Palette | null) => void {
  const prefersDark = matchMedia("(prefers-color-scheme: dark)");
  let palette: Palette | null = null;
  const dress = () => {
    const isDark = look === "AUTO" ? prefersDark.matches : look === "DARK";
    frame.dataset["scheme"] = isDark ? "dark" : "light";
    const { accent, accentHover, focus } = palette?.[isDark ? "dark" : "light"] ?? {};
    // Through the object model, which a page's policy on styles leaves alone.
    for (const [name, color] of Object.entries({ "--accent": accent, "--accent-hover": accentHover, "--focus": focus })) frame.style.setProperty(name, color ?? "");
  };
  prefersDark.addEventListener("change", dress);
  dress();
  return (colors) => {
    palette = colors;
    dress();
  };
}

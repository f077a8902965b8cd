import { paletteCss } from "@rounds/shared/brand/palette.ts";
import { useEffect, useState } from "react";

/** Gives the open console the organization's color as soon as it is saved; the page itself came with the one from before. */
export function useBrandColors(accentColor: string): void {
  const [sheet] = useState(() => new CSSStyleSheet());
  useEffect(() => {
    document.adoptedStyleSheets = [sheet];
    return () => {
      document.adoptedStyleSheets = [];
    };
  }, [sheet]);
  useEffect(() => sheet.replaceSync(paletteCss(accentColor)), [sheet, accentColor]);
}

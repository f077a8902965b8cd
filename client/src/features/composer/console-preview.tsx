import { paletteCss } from "@rounds/shared/brand/palette.ts";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { Button } from "../../ui/button.tsx";
import { useOrganization } from "../accounts/viewer.tsx";
import styles from "./console-preview.module.css";

const widths = { phone: 390, desk: 1280 } as const;
type Width = keyof typeof widths;

const EMPTY_PAGE = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preview</title></head><body></body></html>';

/** The careers page in a frame of its own, with the careers site's own styles, at a phone's or a desk's width. */
export function Preview({ initialWidth = "phone", children }: { readonly initialWidth?: Width; readonly children: ReactNode }) {
  const [width, setWidth] = useState<Width>(initialWidth);
  const [body, setBody] = useState<HTMLElement | null>(null);
  const [box, setBox] = useState({ width: 0, height: 0 });
  const outer = useRef<HTMLDivElement>(null);
  const { accentColor } = useOrganization();

  useEffect(() => {
    if (!outer.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setBox({ width: entry.contentRect.width, height: entry.contentRect.height }));
    observer.observe(outer.current);
    return () => observer.disconnect();
  }, []);

  const scale = Math.min(1, box.width / widths[width] || 1);
  return (
    <div className={styles.preview}>
      <div className={styles.previewBar} role="group" aria-label="Width of the preview">
        <Button size="small" aria-pressed={width === "phone"} onClick={() => setWidth("phone")}>
          Phone
        </Button>
        <Button size="small" aria-pressed={width === "desk"} onClick={() => setWidth("desk")}>
          Desk
        </Button>
      </div>
      <div ref={outer} className={styles.stage}>
        <iframe
          title="Preview of the posting as candidates see it"
          className={styles.frame}
          srcDoc={EMPTY_PAGE}
          style={{ inlineSize: widths[width], blockSize: box.height / scale, transform: `translateX(-50%) scale(${scale})` }}
          onLoad={(event) => setBody(prepare(event.currentTarget.contentDocument, accentColor))}
        />
      </div>
      {body && createPortal(<main id="content">{children}</main>, body)}
    </div>
  );
}

/** Gives the frame the careers site's stylesheet and the organization's colors; nothing in it leads anywhere, since there is nothing in it but links. */
function prepare(document: Document | null, accentColor: string): HTMLElement | null {
  if (!document?.defaultView) return null;
  const colors = new document.defaultView.CSSStyleSheet();
  colors.replaceSync(paletteCss(accentColor));
  document.adoptedStyleSheets = [colors];
  const stylesheet = document.createElement("link");
  stylesheet.rel = "stylesheet";
  stylesheet.href = window.document.getElementById("root")?.dataset["careersStylesheet"] ?? "";
  document.head.append(stylesheet);
  document.addEventListener("click", (event) => event.preventDefault());
  return document.body;
}

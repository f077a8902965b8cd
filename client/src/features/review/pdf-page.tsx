import { TextLayer, type PDFDocumentProxy, type PDFPageProxy } from "pdfjs-dist";
import { useEffect, useRef, useState, type RefObject } from "react";
import styles from "./pdf-pages.module.css";

interface PdfPageProps {
  readonly pdf: PDFDocumentProxy;
  /** From 1. */
  readonly number: number;
  /** In CSS pixels. */
  readonly width: number;
}

/** Letter paper, until the page's own measure is known. */
const usualHeightToWidth = 11 / 8.5;

/** One page, drawn when it comes near the screen. */
export function PdfPage({ pdf, number, width }: PdfPageProps) {
  const sheet = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [heightToWidth, setHeightToWidth] = useState(usualHeightToWidth);
  const near = useNear(sheet);

  useEffect(() => {
    if (!near || !canvas.current || !text.current) return;
    const leaving = new AbortController();
    const target = { canvas: canvas.current, text: text.current, width };
    const draw = async () => {
      const page = await pdf.getPage(number);
      const { width: pageWidth, height: pageHeight } = page.getViewport({ scale: 1 });
      setHeightToWidth(pageHeight / pageWidth);
      if (!leaving.signal.aborted) await drawPage(page, target, leaving.signal);
    };
    // A drawing that was left half-way rejects; a page that cannot be drawn stays blank, its text is a tab away.
    draw().catch(() => undefined);
    return () => leaving.abort();
  }, [pdf, number, width, near]);

  return (
    <section ref={sheet} aria-label={`Page ${number} of ${pdf.numPages}`} className={styles.page} style={{ width, height: width * heightToWidth }}>
      <canvas ref={canvas} aria-hidden="true" />
      <div ref={text} className={styles.text} />
    </section>
  );
}

interface Target {
  readonly canvas: HTMLCanvasElement;
  readonly text: HTMLDivElement;
  readonly width: number;
}

async function drawPage(page: PDFPageProxy, { canvas, text, width }: Target, signal: AbortSignal): Promise<void> {
  const scale = width / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  const dots = page.getViewport({ scale: scale * window.devicePixelRatio });
  canvas.width = Math.floor(dots.width);
  canvas.height = Math.floor(dots.height);
  const drawing = page.render({ canvas, viewport: dots });
  text.replaceChildren();
  text.style.setProperty("--total-scale-factor", String(scale));
  const layer = new TextLayer({ textContentSource: page.streamTextContent(), container: text, viewport });
  signal.addEventListener("abort", () => {
    drawing.cancel();
    layer.cancel();
  });
  await Promise.all([drawing.promise, layer.render()]);
}

/** Turns true once the element is within about a screen of being seen, and stays so. */
function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || !element.current) return;
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true), { rootMargin: "800px" });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [near, element]);
  return near;
}

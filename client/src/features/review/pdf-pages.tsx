import type { PDFDocumentProxy } from "pdfjs-dist";
import { useEffect, useRef, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { PdfPage } from "./pdf-page.tsx";
import styles from "./pdf-pages.module.css";
import { usePdf } from "./use-pdf.ts";

/** Steps of enlargement; 1 fits the page to the column. */
const zooms = [1, 1.25, 1.5, 2] as const;

/** A PDF's pages, one below the other, with their text selectable and readable by assistive technology. */
export function PdfPages({ url }: { readonly url: string }) {
  const opened = usePdf(url);
  if (opened.state === "opening") return <Skeleton rows={1} height={640} />;
  if (opened.state === "failed") return <Notice tone="warning">This file could not be shown as pages. Its text and the download still work.</Notice>;
  return <Pages pdf={opened.pdf} />;
}

function Pages({ pdf }: { readonly pdf: PDFDocumentProxy }) {
  const column = useRef<HTMLDivElement>(null);
  const width = useWidth(column);
  const [step, setStep] = useState(0);
  const zoom = zooms[step] ?? 1;
  return (
    <>
      <div className={styles.bar}>
        <span>{pdf.numPages === 1 ? "1 page" : `${pdf.numPages} pages`}</span>
        <Button size="small" aria-label="Smaller" disabled={step === 0} onClick={() => setStep(step - 1)}>
          −
        </Button>
        <span className={styles.zoom}>{Math.round(zoom * 100)}%</span>
        <Button size="small" aria-label="Larger" disabled={step === zooms.length - 1} onClick={() => setStep(step + 1)}>
          +
        </Button>
      </div>
      <div ref={column} className={styles.pages}>
        {width > 0 && Array.from({ length: pdf.numPages }, (_, index) => <PdfPage key={index} pdf={pdf} number={index + 1} width={width * zoom} />)}
      </div>
    </>
  );
}

/** The column's width in CSS pixels, settled: it follows the window, not every frame of a drag. */
function useWidth(column: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = column.current;
    if (!element) return;
    let timer: number | undefined;
    const observer = new ResizeObserver(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setWidth(element.clientWidth), 100);
    });
    setWidth(element.clientWidth);
    observer.observe(element);
    return () => {
      observer.disconnect();
      window.clearTimeout(timer);
    };
  }, [column]);
  return width;
}

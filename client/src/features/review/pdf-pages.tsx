import type { PDFDocumentProxy } from "pdfjs-dist";
import { useEffect, useRef, useState, type RefObject } from "react";
import { Notice } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { PdfPage } from "./pdf-page.tsx";
import styles from "./pdf-pages.module.css";
import { usePdf } from "./use-pdf.ts";

interface PdfPagesProps {
  readonly url: string;
  /** 1 fits the page to the column. */
  readonly zoom: number;
}

/** A PDF's pages, one below the other, with their text selectable and readable by assistive technology. */
export function PdfPages({ url, zoom }: PdfPagesProps) {
  const opened = usePdf(url);
  if (opened.state === "opening") return <Skeleton rows={1} height={640} />;
  if (opened.state === "failed") return <Notice tone="warning">This file could not be shown as pages. Its text and the download still work.</Notice>;
  return <Pages pdf={opened.pdf} zoom={zoom} />;
}

function Pages({ pdf, zoom }: { readonly pdf: PDFDocumentProxy; readonly zoom: number }) {
  const column = useRef<HTMLDivElement>(null);
  const width = useWidth(column);
  return (
    <div ref={column} className={styles.pages}>
      {width > 0 && Array.from({ length: pdf.numPages }, (_, index) => <PdfPage key={index} pdf={pdf} number={index + 1} width={width * zoom} />)}
    </div>
  );
}

/** The column's width in CSS pixels, settled: it follows the window, not every frame of a drag. */
function useWidth(column: RefObject<HTMLElement | null>): number {
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

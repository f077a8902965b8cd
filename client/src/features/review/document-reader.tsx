import { documentKindLabel } from "@rounds/shared/documents/labels.ts";
import { isOpen } from "@rounds/shared/documents/scan-states.ts";
import { lazy, Suspense, useState } from "react";
import type { ApplicationFileFragment } from "../../graphql/generated/staff.ts";
import { bytesText } from "../../lib/bytes.ts";
import { excerpt } from "../../lib/text.ts";
import { buttonClass, Button } from "../../ui/button.tsx";
import { Empty, Notice } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { ClosedDocument } from "./closed-document.tsx";
import styles from "./document-reader.module.css";

type Document = ApplicationFileFragment["documents"][number];

/** In characters: a tab that is named by a question. */
const longestTab = 32;

const PdfPages = lazy(async () => ({ default: (await import("./pdf-pages.tsx")).PdfPages }));

interface DocumentReaderProps {
  readonly documents: readonly Document[];
  /** Undefined where the viewer may not ask for documents, or not any more. */
  readonly onAskAgain: ((document: Document) => void) | undefined;
}

/** The application's documents, one at a time, read in the page. */
export function DocumentReader({ documents, onAskAgain }: DocumentReaderProps) {
  const [chosenId, choose] = useState<string>();
  const open = documents.find(({ id }) => id === chosenId) ?? documents[0];
  if (!open) {
    return (
      <Empty title="No documents">
        <p>This application came without documents.</p>
      </Empty>
    );
  }
  return (
    <Tabs
      label="Documents"
      tabs={documents.map((document) => ({ key: document.id, label: excerpt(calledAs(document), longestTab) }))}
      current={open.id}
      onChoose={choose}
      panelClassName={styles.panel}
    >
      {isOpen(open.scanState) ? <OpenDocument key={open.id} document={open} /> : <ShutDocument document={open} onAskAgain={onAskAgain} />}
    </Tabs>
  );
}

/** By its question, by the name under which it was asked for, else by its kind. */
export function calledAs({ kind, questionText, label }: Pick<Document, "kind" | "questionText" | "label">): string {
  return questionText ?? label ?? documentKindLabel(kind);
}

function ShutDocument({ document, onAskAgain }: Pick<DocumentReaderProps, "onAskAgain"> & { readonly document: Document }) {
  return (
    <>
      <div className={styles.bar}>
        <span className={styles.name}>{document.name}</span>
        <span className="muted">{bytesText(document.bytes)}</span>
        {document.scanState === "PENDING" ? <span className="tag">Being checked</span> : <span className="tag tag--warning">Held back</span>}
      </div>
      <ClosedDocument scanState={document.scanState} onAskAgain={onAskAgain && (() => onAskAgain(document))} />
    </>
  );
}

function OpenDocument({ document }: { readonly document: Document }) {
  const isPdf = document.mediaType === "application/pdf";
  const [asText, setAsText] = useState(!isPdf);
  const [zoom, setZoom] = useState(1);
  return (
    <>
      <div className={styles.bar}>
        <span className={styles.name}>{document.name}</span>
        <span className="muted">{bytesText(document.bytes)}</span>
        {!asText && <Zoom zoom={zoom} onZoom={setZoom} />}
        {isPdf && (
          <Button size="small" aria-pressed={asText} onClick={() => setAsText(!asText)}>
            Text only
          </Button>
        )}
        <a className={buttonClass("quiet", "small")} href={document.url} download={document.name}>
          Download<span className="visually-hidden"> {document.name}</span>
        </a>
      </div>
      {asText ? (
        <DocumentText text={document.text} />
      ) : (
        <Suspense fallback={<Skeleton rows={1} height={640} />}>
          <PdfPages url={document.url} zoom={zoom} />
        </Suspense>
      )}
    </>
  );
}

/** Steps of enlargement. */
const zooms: readonly number[] = [1, 1.25, 1.5, 2];

function Zoom({ zoom, onZoom }: { readonly zoom: number; readonly onZoom: (zoom: number) => void }) {
  const step = (by: 1 | -1) => onZoom(zooms[zooms.indexOf(zoom) + by] ?? zoom);
  return (
    <span className={styles.zoom}>
      <Button size="small" aria-label="Smaller" aria-disabled={zoom === zooms[0]} onClick={() => step(-1)}>
        −
      </Button>
      <span role="status">{Math.round(zoom * 100)}%</span>
      <Button size="small" aria-label="Larger" aria-disabled={zoom === zooms.at(-1)} onClick={() => step(1)}>
        +
      </Button>
    </span>
  );
}

function DocumentText({ text }: Pick<Document, "text">) {
  if (text.state === "WAITING") return <Notice>The text is being taken from the file and shows here in a moment. The download works already.</Notice>;
  if (text.state === "FAILED") return <Notice tone="warning">The text could not be taken from this file. The file itself is kept; download it to read it.</Notice>;
  if (!text.content?.trim()) return <Notice>This file holds no text; it may be a scan. Download it to read it.</Notice>;
  return <div className={styles.sheet}>{text.content.trim()}</div>;
}

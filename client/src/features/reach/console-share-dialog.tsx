import { slugFrom } from "@rounds/shared/postings/slug.ts";
import type { ShareLinkLineFragment } from "../../graphql/generated/staff.ts";
import { saveFile } from "../../lib/console-save-file.ts";
import { Button } from "../../ui/button.tsx";
import { Actions, Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Address } from "./console-address.tsx";
import { qrPath, qrPng, qrSvg, type QrModules } from "./console-qr-code.ts";
import styles from "./console-share-dialog.module.css";
import { useQrModules } from "./console-use-qr-modules.ts";

interface ShareDialogProps {
  readonly slug: string;
  readonly link: ShareLinkLineFragment;
  /** What stands above the address. */
  readonly words: string;
  readonly onClose: () => void;
}

/** A link to give away: as an address, and as a QR code for what is printed. */
export function ShareDialog({ slug, link: { name, url }, words, onClose }: ShareDialogProps) {
  const modules = useQrModules(url);
  return (
    <Dialog title={name} onClose={onClose}>
      <p>{words}</p>
      <Address url={url} of={name} />
      {modules === undefined && <Skeleton rows={1} height={240} />}
      {modules === null && <Notice tone="danger">The QR code could not be made. Check the connection and open this again; the address works without it.</Notice>}
      {modules && <QrCode modules={modules} name={name} fileName={`${slug}-${slugFrom(name)}`} />}
    </Dialog>
  );
}

interface QrCodeProps {
  readonly modules: QrModules;
  readonly name: string;
  /** Without its ending. */
  readonly fileName: string;
}

function QrCode({ modules, name, fileName }: QrCodeProps) {
  const saveSvg = () => saveFile(new Blob([qrSvg(modules)], { type: "image/svg+xml" }), `${fileName}.svg`);
  const savePng = async () => saveFile(await qrPng(modules), `${fileName}.png`);
  return (
    <>
      <svg role="img" aria-label={`QR code of ${name}`} className={styles.code} viewBox={`0 0 ${modules.length} ${modules.length}`} shapeRendering="crispEdges">
        <path d={qrPath(modules)} />
      </svg>
      <p className="muted">For a poster, a badge or a slide. SVG prints sharp at any size; PNG is 10 cm wide at 300 dots an inch.</p>
      <Actions>
        <Button onClick={saveSvg}>Download SVG</Button>
        <Button onClick={() => void savePng()}>Download PNG</Button>
      </Actions>
    </>
  );
}

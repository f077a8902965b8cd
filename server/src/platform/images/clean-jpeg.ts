const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const EXIF = 0xe1;
const COLOR_PROFILE = 0xe2;
const COMMENT = 0xfe;
const FILL = 0xff;
/** JFIF and Adobe say how the colors are meant. */
const KEPT_APPLICATION_DATA = new Set([0xe0, 0xee]);

export function isJpeg(bytes: Buffer): boolean {
  return bytes.length > 3 && bytes[0] === 0xff && bytes[1] === START && bytes[2] === 0xff;
}

/** The image alone, by ITU-T T.81, annex B: without where, when and by whom it was taken, but still the right way up. Null when the file is broken or ends early. What follows its end is left out. */
export function cleanJpeg(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [];
  let orientation = 1;
  let at = 2;
  while (bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === END) return kept.length === 0 ? null : Buffer.concat([markerOf(START), orientationSegment(orientation), ...kept, markerOf(END)]);
    if (marker === FILL) {
      at += 1;
      continue;
    }
    if (at + 4 > bytes.length) return null;
    const headEnd = at + 2 + bytes.readUInt16BE(at + 2);
    const end = marker === SCAN ? endOfScan(bytes, headEnd) : headEnd;
    if (headEnd < at + 4 || end > bytes.length) return null;
    const segment = bytes.subarray(at, end);
    if (marker === EXIF) orientation = orientationOf(segment) ?? orientation;
    if (isDrawn(marker, segment)) kept.push(segment);
    at = end;
  }
  return null;
}

function markerOf(code: number): Buffer {
  return Buffer.from([0xff, code]);
}

function isDrawn(marker: number, segment: Buffer): boolean {
  if (marker === COLOR_PROFILE) return segment.toString("latin1", 4, 15) === "ICC_PROFILE";
  const isApplicationData = marker >= 0xe0 && marker <= 0xef;
  return marker !== COMMENT && (!isApplicationData || KEPT_APPLICATION_DATA.has(marker));
}

/** Where the marker after a scan's data stands: neither a stuffed byte nor a restart (B.1.1.5). */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    const isWithin = next === 0x00 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isWithin) return at;
  }
  return bytes.length;
}

const TIFF_AT = 10;
const ORIENTATION_TAG = 0x0112;

/** 1 to 8 by Exif 3.0, 4.6.5.1.6; null when the segment does not say. */
function orientationOf(segment: Buffer): number | null {
  if (segment.toString("latin1", 4, 8) !== "Exif" || segment.length < TIFF_AT + 8) return null;
  const isLittle = segment.toString("latin1", TIFF_AT, TIFF_AT + 2) === "II";
  const short = (at: number) => (at + 2 > segment.length ? 0 : isLittle ? segment.readUInt16LE(at) : segment.readUInt16BE(at));
  const directory = TIFF_AT + (isLittle ? segment.readUInt32LE(TIFF_AT + 4) : segment.readUInt32BE(TIFF_AT + 4));
  for (let entry = 0; entry < short(directory); entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > segment.length) return null;
    if (short(at) === ORIENTATION_TAG) return short(at + 8);
  }
  return null;
}

/** The one fact about the camera that a browser needs; nothing for an image that is the right way up already. */
function orientationSegment(orientation: number): Buffer {
  if (orientation < 2 || orientation > 8) return Buffer.alloc(0);
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  const content = [...Buffer.from("Exif\0\0MM\0*", "latin1"), 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0];
  return Buffer.from([0xff, EXIF, 0, content.length + 2, ...content]);
}

/** A page as a camera gave it: a JPEG in colors, with its size in pixels. */
export interface PhotoPage {
  readonly jpeg: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** In points: the longer side of A4. */
const LONGER_SIDE = 842;
const FIRST_PAGE_OBJECT = 3;
const OBJECTS_A_PAGE = 3;

/**
 * One PDF of the photos in their order, a page each, with the JPEGs as they are (PDF 32000-1, 7.5 and 8.9).
 * Libraries that write any PDF weigh a quarter of a megabyte, on a phone whose line may be bad.
 */
export function photosToPdf(pages: readonly PhotoPage[]): Uint8Array<ArrayBuffer> {
  const numbers = pages.map((_, index) => FIRST_PAGE_OBJECT + index * OBJECTS_A_PAGE);
  const objects: Piece[][] = [["<< /Type /Catalog /Pages 2 0 R >>"], [`<< /Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(" ")}] /Count ${pages.length} >>`]];
  pages.forEach((page, index) => objects.push(...pageObjects(page, FIRST_PAGE_OBJECT + index * OBJECTS_A_PAGE)));
  return written(objects);
}

type Piece = string | Uint8Array<ArrayBuffer>;

function pageObjects({ jpeg, width, height }: PhotoPage, number: number): Piece[][] {
  const scale = LONGER_SIDE / Math.max(width, height);
  const [across, up] = [width * scale, height * scale].map((side) => side.toFixed(2));
  const draw = `q ${across} 0 0 ${up} 0 0 cm /Photo Do Q`;
  return [
    [`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${up}] /Contents ${number + 1} 0 R /Resources << /XObject << /Photo ${number + 2} 0 R >> >> >>`],
    [`<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`],
    [`<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`, jpeg, "\nendstream"],
  ];
}

function written(objects: readonly Piece[][]): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const write = (piece: Piece) => {
    const bytes = typeof piece === "string" ? latin1(piece) : piece;
    pieces.push(bytes);
    length += bytes.length;
  };
  // The second line tells programs that the file is no text.
  write("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n");
  const offsets = objects.map((object, index) => {
    const offset = length;
    [`${index + 1} 0 obj\n`, ...object, "\nendobj\n"].forEach(write);
    return offset;
  });
  const tableAt = length;
  const lines = ["0000000000 65535 f \n", ...offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`)];
  write(`xref\n0 ${lines.length}\n${lines.join("")}trailer\n<< /Size ${lines.length} /Root 1 0 R >>\nstartxref\n${tableAt}\n%%EOF\n`);
  return joined(pieces, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function latin1(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Rows of squares, true for black, with the quiet border that scanners need. */
export type QrModules = readonly (readonly boolean[])[];

/** The squares of an address. What writes them is loaded when the first is asked for. */
export async function qrModules(url: string): Promise<QrModules> {
  const { encode } = await import("uqr");
  // M: up to an eighth may be dirty or torn.
  return encode(url, { ecc: "M", border: 4 }).data;
}

/** The black squares as one path, those that touch in a row drawn as one. */
export function qrPath(modules: QrModules): string {
  return modules.flatMap((row, y) => runsOf(row).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`)).join("");
}

function runsOf(row: readonly boolean[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = [];
  for (const [x, isBlack] of row.entries()) {
    const last = runs.at(-1);
    if (isBlack && last && last.from + last.length === x) last.length += 1;
    else if (isBlack) runs.push({ from: x, length: 1 });
  }
  return runs;
}

/** A file for printing, five centimeters wide unless it is made larger. */
export function qrSvg(modules: QrModules): string {
  const size = modules.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="50mm" height="50mm" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${qrPath(modules)}"/></svg>\n`;
}

/** Ten centimeters at the 300 dots an inch that printers ask for, or a little more. */
const PRINTED_PIXELS = 1200;

/** A picture for printing, in whole pixels for each square. */
export function qrPng(modules: QrModules): Promise<Blob> {
  const scale = Math.ceil(PRINTED_PIXELS / modules.length);
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = modules.length * scale;
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("This browser draws no pictures.");
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(scale, scale);
  pen.fillStyle = "#000";
  pen.fill(new Path2D(qrPath(modules)));
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob === null ? reject(new Error("The picture could not be written.")) : resolve(blob)), "image/png"));
}

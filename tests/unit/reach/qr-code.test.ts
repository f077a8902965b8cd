import jsqr from "jsqr";
import { expect, test } from "vitest";
import { qrModules, qrPath, qrSvg, type QrModules } from "../../../client/src/features/reach/console-qr-code.ts";

const ADDRESS = "https://careers.a-hospital-with-a-long-name.example.org/s/0123456789";
const DOTS = 4;

/** What a phone would read from squares drawn a few dots wide. */
function readOf(isBlack: (x: number, y: number) => boolean, size: number): string | undefined {
  const width = size * DOTS;
  const dots = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let at = 0; at < width * width; at += 1) {
    if (isBlack(Math.floor((at % width) / DOTS), Math.floor(at / width / DOTS))) dots.fill(0, at * 4, at * 4 + 3);
  }
  return jsqr(dots, width, width)?.data;
}

/** The squares that a path of ours fills. */
function squaresOf(path: string): ReadonlySet<string> {
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].map(([, x, y, length]) => [Number(x), Number(y), Number(length)] as const);
  return new Set(runs.flatMap(([x, y, length]) => Array.from({ length }, (_, index) => `${x + index} ${y}`)));
}

const withSpoiled = (modules: QrModules, rows: number): QrModules => modules.map((row, y) => (y > 12 && y <= 12 + rows ? row.map(() => true) : row));

test("The path that is shown and saved reads as the address", async () => {
  const modules = await qrModules(ADDRESS);
  const squares = squaresOf(qrPath(modules));
  expect(readOf((x, y) => squares.has(`${x} ${y}`), modules.length)).toBe(ADDRESS);
  expect(qrSvg(modules)).toContain(`<path d="${qrPath(modules)}"/>`);
});

test("A code that is spoiled too far is not read: the reader of these tests can tell", async () => {
  const modules = await qrModules(ADDRESS);
  const read = (spoiled: QrModules) => readOf((x, y) => spoiled[y]?.[x] ?? false, spoiled.length);
  expect(read(withSpoiled(modules, 1))).toBe(ADDRESS);
  expect(read(withSpoiled(modules, 14))).not.toBe(ADDRESS);
});

test("Around it is the white that scanners need", async () => {
  const modules = await qrModules(ADDRESS);
  for (let border = 0; border < 4; border += 1) {
    expect(modules[border]?.some(Boolean)).toBe(false);
    expect(modules.at(-1 - border)?.some(Boolean)).toBe(false);
    expect(modules.some((row) => row[border] || row.at(-1 - border))).toBe(false);
  }
});

import { describe, expect, test } from "vitest";
import { readImage } from "../../../server/src/platform/images/read-image.ts";
import { Refused } from "../../../server/src/platform/refused.ts";
import { buildPng, exif, jpeg, jpegWith, pngChunk, webp, webpWith } from "../../fixtures/images/build-images.ts";

function refusalOf(bytes: Buffer): string {
  try {
    readImage(bytes);
    return "taken";
  } catch (error) {
    if (error instanceof Refused) return error.refusals.map(({ code, message, path }) => `${code} ${path.join()}: ${message}`).join("\n");
    throw error;
  }
}

describe("an image is known by its content", () => {
  test.each([
    ["PNG", buildPng(30, 20), "image/png", 30, 20],
    ["JPEG", jpeg, "image/jpeg", 24, 16],
    ["WebP", webp, "image/webp", 24, 16],
    ["WebP in its extended form", webpWith(0, {}), "image/webp", 24, 16],
  ])("%s", (_, bytes, mediaType, width, height) => {
    expect(readImage(bytes)).toMatchObject({ mediaType, width, height });
  });

  test("a photo that was taken sideways has the size in which it is shown, and stays the right way up", () => {
    expect(readImage(jpegWith(0xe1, exif(6)))).toMatchObject({ width: 16, height: 24 });
    const again = readImage(readImage(jpegWith(0xe1, exif(6))).content);
    expect(again).toMatchObject({ width: 16, height: 24 });
  });
});

describe("where, when and by whom an image was made is left out", () => {
  const secret = "43.0731";
  test.each([
    ["a JPEG with Exif", jpegWith(0xe1, exif(1))],
    ["a JPEG with Exif that is turned", jpegWith(0xe1, exif(3))],
    ["a JPEG with a comment", jpegWith(0xfe, Buffer.from(`taken at ${secret}`))],
    ["a JPEG with another program's data", jpegWith(0xed, Buffer.from(`Photoshop ${secret}`))],
    ["a JPEG with something behind its end", Buffer.concat([jpeg, Buffer.from(`<script>${secret}</script>`)])],
    ["a PNG with a text", buildPng(30, 20, [1, 2, 3], [pngChunk("tEXt", `Comment\0${secret}`)])],
    ["a PNG with Exif", buildPng(30, 20, [1, 2, 3], [pngChunk("eXIf", exif(1).subarray(6))])],
    ["a PNG with something behind its end", Buffer.concat([buildPng(30, 20), Buffer.from(`<script>${secret}</script>`)])],
    ["a WebP with Exif and XMP", webpWith(0b1100, { EXIF: exif(1), "XMP ": Buffer.from(`<x>${secret}</x>`) })],
  ])("%s", (_, bytes) => {
    expect(bytes.includes(secret)).toBe(true);
    const { content } = readImage(bytes);
    expect(content.includes(secret)).toBe(false);
    expect(readImage(content).content).toEqual(content);
  });

  test("an image that holds nothing else stays as it is, byte by byte", () => {
    for (const bytes of [buildPng(30, 20), jpeg, webp]) expect(readImage(bytes).content).toEqual(bytes);
  });

  test("a PNG that moves is kept still", () => {
    const moving = buildPng(30, 20, [1, 2, 3], [pngChunk("acTL", Buffer.alloc(8))]);
    expect(readImage(moving).content).toEqual(buildPng(30, 20, [1, 2, 3]));
  });
});

describe("refused, and told why", () => {
  const long = buildPng(4001, 1);
  test.each([
    ["an SVG", Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`), /^FILE_TYPE_NOT_ACCEPTED file: SVG files can hold scripts/],
    ["an SVG with its XML declaration", Buffer.from(`\uFEFF<?xml version="1.0"?><svg/>`), /SVG/],
    ["a GIF", Buffer.from("GIF89a\x01\0\x01\0\0\0\0;", "latin1"), /^FILE_TYPE_NOT_ACCEPTED file: The file is no PNG, JPEG or WebP/],
    ["a page that is called an image", Buffer.from("<html><script>alert(1)</script>"), /no PNG, JPEG or WebP/],
    ["nothing", Buffer.alloc(0), /no PNG, JPEG or WebP/],
    ["a PNG that ends early", buildPng(30, 20).subarray(0, -6), /damaged, ends early or moves/],
    ["a PNG with a bit turned over", flipped(buildPng(30, 20), 45), /damaged/],
    ["a PNG's signature alone", buildPng(1, 1).subarray(0, 8), /damaged/],
    ["a PNG without a picture", Buffer.concat([buildPng(1, 1).subarray(0, 33), pngChunk("IEND", "")]), /damaged/],
    ["a JPEG that ends early", jpeg.subarray(0, -2), /damaged/],
    ["a JPEG cut in its tables", jpeg.subarray(0, 100), /damaged/],
    ["a JPEG's start with something else", Buffer.concat([jpeg.subarray(0, 3), Buffer.alloc(40, 65)]), /damaged/],
    ["a WebP that ends early", webp.subarray(0, -4), /damaged/],
    ["a WebP that moves", webpWith(0b10, { ANIM: Buffer.alloc(6), ANMF: Buffer.alloc(16) }), /moves/],
    ["a WebP without a picture", Buffer.from("RIFF\x04\0\0\0WEBP", "latin1"), /damaged/],
    ["more pixels than a screen has", long, /^IMAGE_TOO_LARGE file: The image is 4001 by 1 pixels .* at most 4,000 pixels a side\.$/],
  ])("%s", (_, bytes, sentence) => expect(refusalOf(bytes)).toMatch(sentence));

  test("whatever a file is cut to, it is refused or read, and never stops the server", () => {
    for (const whole of [buildPng(30, 20), jpegWith(0xe1, exif(6)), webpWith(0, { EXIF: exif(1) })]) {
      for (let length = 0; length < whole.length; length += 1) expect(refusalOf(whole.subarray(0, length))).not.toBe("taken");
    }
  });
});

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
  return copy;
}

import { decodeWindows1252 } from "../text-encodings.ts";

const encodingsByCodePage: Readonly<Record<number, string>> = {
  866: "ibm866",
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  1250: "windows-1250",
  1251: "windows-1251",
  1253: "windows-1253",
  1254: "windows-1254",
  1255: "windows-1255",
  1256: "windows-1256",
  1257: "windows-1257",
  1258: "windows-1258",
  10000: "macintosh",
  65001: "utf-8",
};

const codePagesByFontCharset: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** The bytes as text in a Windows code page; one that is not known is read as 1252. */
export function decodeCodePage(bytes: Uint8Array, codePage: number): string {
  const encoding = encodingsByCodePage[codePage];
  return encoding === undefined ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** The code page that goes with an RTF font's \fcharset, or undefined where the document's own holds (RTF 1.9.1, font table). */
export function codePageOfFontCharset(charset: number): number | undefined {
  return codePagesByFontCharset[charset];
}

import { codePageOfFontCharset, decodeCodePage } from "./code-pages.ts";
import { ExtractionFailed } from "./extracted-text.ts";
import { rtfTokens, type RtfToken } from "./rtf-tokens.ts";

const unreadDestinations = new Set(
  ["colortbl", "stylesheet", "info", "pict", "nonshppict", "objdata", "fldinst", "filetbl", "revtbl", "xe", "tc"],
);
const textOfWords: Readonly<Record<string, string>> = {
  par: "\n", line: "\n", sect: "\n", page: "\n", row: "\n", nestrow: "\n",
  tab: "\t", cell: "\t", nestcell: "\t",
  emspace: " ", enspace: " ", qmspace: " ", emdash: "—", endash: "–", bullet: "•",
  lquote: "‘", rquote: "’", ldblquote: "“", rdblquote: "”",
};
const textOfSymbols: Readonly<Record<string, string>> = {
  "\\": "\\", "{": "{", "}": "}", "~": "\u00a0", _: "-", "\n": "\n", "\r": "\n", "\t": "\t",
};

/** What a brace opens and its partner ends. */
interface Group {
  unread: boolean;
  inFontTable: boolean;
  font: number;
  /** How many characters after \u stand in for readers without Unicode (\ucN). */
  fallbackLength: number;
}

/** The text of an RTF document with its headers, footers and notes; without pictures, field codes and what older readers skip (\*). */
export async function extractRtf(bytes: Uint8Array): Promise<string> {
  const rtf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  if (!rtf.startsWith("{\\rtf")) throw new ExtractionFailed("UNREADABLE");
  const reader = new RtfReader();
  for (const token of rtfTokens(rtf)) reader.read(token);
  return reader.text();
}

class RtfReader {
  readonly #pieces: string[] = [];
  readonly #outerGroups: Group[] = [];
  readonly #fontCodePages = new Map<number, number | undefined>();
  #group: Group = { unread: false, inFontTable: false, font: 0, fallbackLength: 1 };
  #codePage = 1252;
  #defaultFont = 0;
  #fallbackLeft = 0;
  #pendingBytes = "";

  text(): string {
    this.#decodePending();
    return this.#pieces.join("");
  }

  read(token: RtfToken): void {
    switch (token.kind) {
      case "open":
        this.#decodePending();
        this.#outerGroups.push({ ...this.#group });
        this.#fallbackLeft = 0;
        return;
      case "close":
        this.#decodePending();
        this.#group = this.#outerGroups.pop() ?? this.#group;
        this.#fallbackLeft = 0;
        return;
      case "text":
        this.#readBytes(token.bytes);
        return;
      case "symbol":
        if (token.character === "*") this.#group.unread = true;
        else if (!this.#standsIn()) this.#write(textOfSymbols[token.character] ?? "");
        return;
      case "word":
        if (token.name === "u" || !this.#standsIn()) this.#readWord(token.name, token.value);
    }
  }

  /** Whether this control is part of what stands in for a \u character, and so is passed over. */
  #standsIn(): boolean {
    if (this.#fallbackLeft === 0) return false;
    this.#fallbackLeft -= 1;
    return true;
  }

  #readBytes(bytes: string): void {
    const skipped = Math.min(this.#fallbackLeft, bytes.length);
    this.#fallbackLeft -= skipped;
    if (this.#isRead()) this.#pendingBytes += bytes.slice(skipped);
  }

  #readWord(name: string, value: number | undefined): void {
    this.#decodePending();
    const group = this.#group;
    if (unreadDestinations.has(name)) group.unread = true;
    else if (name === "fonttbl") group.inFontTable = true;
    else if (name === "ansicpg") this.#codePage = value ?? this.#codePage;
    else if (name === "mac") this.#codePage = 10000;
    else if (name === "deff") this.#defaultFont = group.font = value ?? 0;
    else if (name === "plain") group.font = this.#defaultFont;
    else if (name === "f") group.font = value ?? 0;
    else if (name === "fcharset" && group.inFontTable) this.#fontCodePages.set(group.font, codePageOfFontCharset(value ?? 0));
    else if (name === "uc") group.fallbackLength = Math.max(0, value ?? 1);
    else if (name === "u") this.#writeUnit(value ?? 0);
    else this.#write(textOfWords[name] ?? "");
  }

  /** \uN is a UTF-16 unit, written as a signed 16-bit number by most. */
  #writeUnit(value: number): void {
    this.#write(String.fromCharCode(value & 0xffff));
    this.#fallbackLeft = this.#group.fallbackLength;
  }

  #write(text: string): void {
    this.#decodePending();
    if (text !== "" && this.#isRead()) this.#pieces.push(text);
  }

  #isRead(): boolean {
    return !this.#group.unread && !this.#group.inFontTable;
  }

  /** Bytes wait until the run ends, because a character of the East Asian code pages takes two. */
  #decodePending(): void {
    if (this.#pendingBytes === "") return;
    const codePage = this.#fontCodePages.get(this.#group.font) ?? this.#codePage;
    this.#pieces.push(decodeCodePage(Buffer.from(this.#pendingBytes, "latin1"), codePage));
    this.#pendingBytes = "";
  }
}

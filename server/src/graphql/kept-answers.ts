import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Catalogue } from "../platform/catalogue.ts";

type Encoding = "identity" | "br" | "gzip";

/** A whole answer, ready to be written: nothing is computed when it is given again. */
export interface KeptReply {
  readonly etag: string;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Buffer;
}

interface KeptAnswer {
  readonly replies: Partial<Record<Encoding, KeptReply>> & { readonly identity: KeptReply };
  bytes: number;
  /** Set as soon as a caller who comes again takes a compressed form; until then that work may be for nobody. */
  compressing: boolean;
}

export interface Answer {
  readonly body: string | Buffer;
  readonly headers: Readonly<Record<string, string>>;
  /** Of the body, when it is known already. */
  readonly etag?: string;
  /** Whether to compress before anybody has asked again: for pages, which every browser takes compressed. */
  readonly compressAtOnce?: boolean;
}

const DEFAULT_LIMIT_BYTES = 64 * 1024 * 1024;
const WORTH_COMPRESSING = 1_024;
const BROTLI_QUALITY = 5;
const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Answers of the catalogue's current version, by what was asked, as bytes. The first write that the public can see ends them all. */
export class KeptAnswers {
  readonly #answers = new Map<string, KeptAnswer>();
  #version = -1;
  #bytes = 0;
  hits = 0;
  misses = 0;

  constructor(
    private readonly catalogue: Pick<Catalogue, "isCurrent">,
    private readonly limitBytes = DEFAULT_LIMIT_BYTES,
  ) {}

  find(key: string, encoding: Encoding): KeptReply | undefined {
    const answer = this.catalogue.isCurrent(this.#version) ? this.#answers.get(key) : undefined;
    if (answer === undefined) {
      this.misses += 1;
      return undefined;
    }
    this.hits += 1;
    if (encoding !== "identity" && !answer.compressing) void this.#compress(key, answer);
    return answer.replies[encoding] ?? answer.replies.identity;
  }

  /** `version` is the catalogue's from before the answer was made: what was read before a write must not outlive it. Gives the answer as a reply, kept or not. */
  save(key: string, version: number, kept: Answer): KeptReply {
    const identity = wholeReply(kept);
    if (this.catalogue.isCurrent(version)) this.#keep(key, version, identity, kept.compressAtOnce === true);
    return identity;
  }

  #keep(key: string, version: number, identity: KeptReply, compressAtOnce: boolean): void {
    if (version !== this.#version) this.#begin(version);
    if (this.#answers.has(key)) return;
    const answer: KeptAnswer = { replies: { identity }, bytes: identity.body.length + key.length, compressing: false };
    if (answer.bytes > this.limitBytes) return;
    this.#answers.set(key, answer);
    this.#bytes += answer.bytes;
    this.#makeRoom();
    if (compressAtOnce) void this.#compress(key, answer);
  }

  #begin(version: number): void {
    this.#answers.clear();
    this.#bytes = 0;
    this.#version = version;
  }

  // A Map gives its keys in the order of saving: the oldest go first.
  #makeRoom(): void {
    for (const [key, answer] of this.#answers) {
      if (this.#bytes <= this.limitBytes) return;
      this.#answers.delete(key);
      this.#bytes -= answer.bytes;
    }
  }

  async #compress(key: string, answer: KeptAnswer): Promise<void> {
    answer.compressing = true;
    const { body, headers } = answer.replies.identity;
    if (body.length < WORTH_COMPRESSING) return;
    const [br, zipped] = await Promise.all([compressBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }), compressGzip(body)]);
    if (this.#answers.get(key) !== answer) return;
    Object.assign(answer.replies, { br: reply(br, headers, "br"), gzip: reply(zipped, headers, "gzip") });
    const added = br.length + zipped.length;
    answer.bytes += added;
    this.#bytes += added;
    this.#makeRoom();
  }
}

/** The answer as it is given to a caller who takes no compressed form. */
function wholeReply({ body, headers, etag }: Answer): KeptReply {
  return reply(typeof body === "string" ? Buffer.from(body) : body, headers, "identity", etag);
}

function reply(body: Buffer, headers: KeptReply["headers"], encoding: Encoding, etag = etagOf(body)): KeptReply {
  const encoded = encoding === "identity" ? {} : { "content-encoding": encoding };
  return { etag, body, headers: { ...headers, ...encoded, etag, "content-length": body.length } };
}

export function etagOf(body: Buffer): string {
  return `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
}

/** RFC 9110, 13.1.2: a list, compared weakly; caches that compress write `W/` before a tag of ours. */
export function namesEtag(ifNoneMatch: string | undefined, etag: string): boolean {
  return ifNoneMatch !== undefined && ifNoneMatch.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag);
}

/** The best form that the caller takes. */
export function encodingFor(acceptEncoding: string | undefined): Encoding {
  if (acceptEncoding === undefined) return "identity";
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(acceptEncoding)) return "br";
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(acceptEncoding) ? "gzip" : "identity";
}

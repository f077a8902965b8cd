import { limitConcurrency } from "../limit-concurrency.ts";

const DEFAULT_LIMIT_BYTES = 16 * 1024 * 1024;

/** Pictures by what they show, drawn one after the other and once for all who ask; bounded by bytes, what was not asked for the longest goes first. */
export class KeptPictures {
  // A Map gives its keys in the order of setting.
  readonly #pictures = new Map<string, Buffer>();
  readonly #underWay = new Map<string, Promise<Buffer>>();
  readonly #oneAtATime = limitConcurrency(1);
  #bytes = 0;

  constructor(private readonly limitBytes = DEFAULT_LIMIT_BYTES) {}

  async give(key: string, draw: () => Promise<Buffer>): Promise<Buffer> {
    const known = this.#pictures.get(key);
    if (known === undefined) return this.#drawOnce(key, draw);
    this.#pictures.delete(key);
    this.#pictures.set(key, known);
    return known;
  }

  #drawOnce(key: string, draw: () => Promise<Buffer>): Promise<Buffer> {
    const drawing = this.#underWay.get(key) ?? this.#oneAtATime(draw).then((picture) => this.#keep(key, picture)).finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, drawing);
    return drawing;
  }

  #keep(key: string, picture: Buffer): Buffer {
    this.#pictures.set(key, picture);
    this.#bytes += picture.length;
    for (const [oldest, { length }] of this.#pictures) {
      if (this.#bytes <= this.limitBytes) break;
      this.#pictures.delete(oldest);
      this.#bytes -= length;
    }
    return picture;
  }
}

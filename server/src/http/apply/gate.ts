import { createHmac, timingSafeEqual } from "node:crypto";
import type { Challenge } from "altcha-lib";
import { isSuspicious } from "@rounds/shared/applications/suspicion.ts";
import { Challenges } from "../../platform/challenges.ts";
import { MINUTE, SECOND, type Clock } from "../../platform/clock.ts";
import { RateLimiter } from "../../platform/rate-limit.ts";

/** What is no reason to ask for more: so many applications by the form within ten minutes, and none faster than this. */
export interface CalmApplications {
  readonly ofClientToPosting: number;
  readonly ofClient: number;
  readonly toPosting: number;
  /** Between opening the form and sending it. */
  readonly seconds: number;
}

export interface Arrival {
  /** The client's address. */
  readonly client: string;
  readonly postingId: string;
  /** What stands in the field that no person sees. */
  readonly trap: string;
  /** When the form was opened, by `sealOf`. */
  readonly seal: string;
  /** The answer to an earlier challenge. */
  readonly proof: string;
}

const WINDOW_MS = 10 * MINUTE;

/** Lets people through and asks everything else for work: nobody is turned away, and nobody is asked while it is calm. */
export class Gate {
  readonly #challenges: Challenges;
  readonly #ofClientToPosting: RateLimiter;
  readonly #ofClient: RateLimiter;
  readonly #toPosting: RateLimiter;

  constructor(private readonly secret: string, private readonly clock: Clock, private readonly calm: CalmApplications) {
    const limiter = (limit: number) => new RateLimiter({ limit, windowMs: WINDOW_MS, clock });
    this.#challenges = new Challenges(secret, clock);
    this.#ofClientToPosting = limiter(calm.ofClientToPosting);
    this.#ofClient = limiter(calm.ofClient);
    this.#toPosting = limiter(calm.toPosting);
  }

  /** Null: go on. Otherwise what has to be answered first. */
  async admit(arrival: Arrival): Promise<Challenge | null> {
    if (arrival.proof !== "" && (await this.#challenges.isAnsweredBy(arrival.proof))) return null;
    const isCrowded = [this.#ofClientToPosting.take(`${arrival.client} ${arrival.postingId}`), this.#ofClient.take(arrival.client), this.#toPosting.take(arrival.postingId)].includes(false);
    const suspicious = isSuspicious({ isCrowded, isTrapFilled: arrival.trap !== "", secondsOpen: this.#secondsSince(arrival.seal) }, this.calm.seconds);
    return suspicious ? this.#challenges.issue() : null;
  }

  /** The moment of now, in a form that only this installation can make. */
  sealOf(): string {
    return this.#sealed(this.clock.now().getTime());
  }

  /** Null for a seal that is not ours. */
  #secondsSince(seal: string): number | null {
    const at = Number(seal.split(".", 1)[0]);
    const right = Buffer.from(this.#sealed(at));
    const given = Buffer.from(seal);
    if (right.length !== given.length || !timingSafeEqual(right, given)) return null;
    return (this.clock.now().getTime() - at) / SECOND;
  }

  #sealed(at: number): string {
    return `${at}.${createHmac("sha256", this.secret).update(`form-opened:${at}`).digest("base64url").slice(0, 22)}`;
  }
}

import { createChallenge, verifySolution, type Challenge, type Solution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { MINUTE, SECOND, type Clock } from "./clock.ts";
import { RateLimiter } from "./rate-limit.ts";

const LIFE_MS = 10 * MINUTE;
/** What a script answers by work, everybody else answers by patience. */
export const PATIENCE_MS = 20 * SECOND;
/** About 256 tries of 5,000 rounds: a second of a phone, and a processor's hour for a few thousand applications. */
const WORK = { algorithm: "PBKDF2/SHA-256", cost: 5_000, keyPrefix: "00" } as const;
const NO_SOLUTION: Solution = { counter: 0, derivedKey: "" };

/** A challenge that asks for work instead of a picture puzzle (ALTCHA), or for waiting where no script can work. Each is good once. */
export class Challenges {
  readonly #spent: RateLimiter;
  readonly #hmacSignatureSecret: string;

  constructor(secret: string, private readonly clock: Clock) {
    this.#hmacSignatureSecret = `challenge:${secret}`;
    this.#spent = new RateLimiter({ limit: 1, windowMs: LIFE_MS, clock });
  }

  issue(): Promise<Challenge> {
    return createChallenge({ ...WORK, deriveKey, hmacSignatureSecret: this.#hmacSignatureSecret, data: { issuedAt: this.clock.now().getTime() } });
  }

  /** Whether a text answers a challenge: its JSON with a solution, or the bare challenge after the time of patience. */
  async isAnsweredBy(text: string): Promise<boolean> {
    const answer = parse(text);
    if (answer === null) return false;
    const { challenge, solution } = answer;
    const verdict = await verifySolution({ challenge, solution: solution ?? NO_SOLUTION, deriveKey, hmacSignatureSecret: this.#hmacSignatureSecret }).catch(() => null);
    // Without a signature of ours nothing in it is to be believed.
    if (verdict === null || verdict.invalidSignature !== false) return false;
    const age = this.clock.now().getTime() - Number(challenge.parameters.data?.["issuedAt"]);
    const isAnswered = age < LIFE_MS && (verdict.verified || age >= PATIENCE_MS);
    return isAnswered && this.#spent.take(challenge.signature ?? "");
  }
}

interface Answer {
  readonly challenge: Challenge;
  readonly solution?: Solution | undefined;
}

function parse(text: string): Answer | null {
  try {
    const value: unknown = JSON.parse(text);
    return isAnswer(value) ? value : null;
  } catch {
    return null;
  }
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === "object" && value !== null && "challenge" in value && typeof value.challenge === "object" && value.challenge !== null && "parameters" in value.challenge && typeof value.challenge.parameters === "object" && value.challenge.parameters !== null;
}

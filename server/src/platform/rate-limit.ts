import type { Clock } from "./clock.ts";

interface RateLimit {
  /** How many times a key may be taken within one window. */
  readonly limit: number;
  readonly windowMs: number;
  readonly clock: Clock;
  /** How many keys are remembered at most; beyond that the oldest window is forgotten. */
  readonly maxKeys?: number;
}

interface Window {
  readonly endsAt: number;
  taken: number;
}

const MAX_KEYS = 10_000;

/** Counts in memory, in a fixed window a key that begins with the key's first use. */
export class RateLimiter {
  // In the order in which the windows began, so also in which they end.
  readonly #windows = new Map<string, Window>();

  constructor(private readonly options: RateLimit) {}

  /** Uses the key once; false when its window is used up. */
  take(key: string): boolean {
    const now = this.options.clock.now().getTime();
    this.#forgetEnded(now);
    const window = this.#windows.get(key) ?? this.#begin(key, now);
    if (window.taken >= this.options.limit) return false;
    window.taken += 1;
    return true;
  }

  /** Begins anew for a key that has shown itself to be in order. */
  forget(key: string): void {
    this.#windows.delete(key);
  }

  #begin(key: string, now: number): Window {
    const [oldest] = this.#windows.keys();
    if (oldest !== undefined && this.#windows.size >= (this.options.maxKeys ?? MAX_KEYS)) this.#windows.delete(oldest);
    const window = { endsAt: now + this.options.windowMs, taken: 0 };
    this.#windows.set(key, window);
    return window;
  }

  #forgetEnded(now: number): void {
    for (const [key, { endsAt }] of this.#windows) {
      if (endsAt > now) return;
      this.#windows.delete(key);
    }
  }
}

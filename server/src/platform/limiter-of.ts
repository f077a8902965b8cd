import type { Database } from "../database/database.ts";
import { HOUR, type Clock } from "./clock.ts";
import { RateLimiter } from "./rate-limit.ts";

/** A limit an hour, one limiter an installation: tests run several in one process. */
export function limiterOf(anHour: number): (installation: { readonly database: Database; readonly clock: Clock }) => RateLimiter {
  const limiters = new WeakMap<Database, RateLimiter>();
  return ({ database, clock }) => {
    const limiter = limiters.get(database) ?? new RateLimiter({ limit: anHour, windowMs: HOUR, clock });
    limiters.set(database, limiter);
    return limiter;
  };
}

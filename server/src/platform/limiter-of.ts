import type { Database } from "../database/database.ts";
import { HOUR, type Clock } from "./clock.ts";
import { RateLimiter } from "./rate-limit.ts";

/** A limit within a window, an hour unless it is said; one limiter an installation: tests run several in one process. */
export function limiterOf(limit: number, windowMs = HOUR): (installation: { readonly database: Database; readonly clock: Clock }) => RateLimiter {
  const limiters = new WeakMap<Database, RateLimiter>();
  return ({ database, clock }) => {
    const limiter = limiters.get(database) ?? new RateLimiter({ limit, windowMs, clock });
    limiters.set(database, limiter);
    return limiter;
  };
}

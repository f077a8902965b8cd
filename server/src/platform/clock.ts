/** UTC, ISO 8601 with milliseconds: "2026-11-24T20:22:00.000Z". */
export type Instant = string;

export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

export function instant(date: Date): Instant {
  return date.toISOString();
}

export function later(date: Date, milliseconds: number): Date {
  return new Date(date.getTime() + milliseconds);
}

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

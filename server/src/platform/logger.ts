import { pino, type Logger } from "pino";

export type { Logger };

/** Request lines carry the route's pattern, never the address itself: addresses hold secret tokens. */
export function createLogger(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ["req.headers", "*.password", "*.token", "*.email"], censor: "[kept private]" },
    serializers: { err: describeError },
  });
}

// A driver's message can quote the row that it refused, and a row is somebody's data: name and stack frames are enough to find the place.
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const frames = (error.stack ?? "").split("\n").filter((line) => line.trimStart().startsWith("at "));
  const code = "code" in error ? { code: String(error.code) } : {};
  return { type: error.name, ...code, ...(isDriverError(error) ? {} : { message: error.message }), frames };
}

function isDriverError(error: Error): boolean {
  return error.name === "QueryFailedError" || "driverError" in error;
}

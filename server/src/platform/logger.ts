import { pino, type DestinationStream, type Logger } from "pino";

export type { Logger };

/** Writes JSON lines to `destination` (standard output). Request lines carry the route's pattern, never the address itself: addresses hold secret tokens. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ["req.headers", "*.password", "*.token", "*.email"], censor: "[kept private]" },
    serializers: { err: describeError },
  };
  return pino(options, destination);
}

// A database's or mail server's own words can quote the row or address that it refused, and those are somebody's data: name and stack frames are enough to find the place.
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const frames = (error.stack ?? "").split("\n").filter((line) => line.trimStart().startsWith("at "));
  const code = "code" in error ? { code: String(error.code) } : {};
  return { type: error.name, ...code, ...(quotesAnother(error) ? {} : { message: error.message }), frames };
}

function quotesAnother(error: Error): boolean {
  const isFromDatabase = error.name === "QueryFailedError" || "driverError" in error;
  const isFromMailServer = "response" in error || "rejected" in error;
  return isFromDatabase || isFromMailServer;
}

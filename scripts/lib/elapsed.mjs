/** The time since `startedAt` (milliseconds since the epoch), as a person says it: "0.4 s", "12 s", "2 min 5 s". */
export function secondsSince(startedAt) {
  const seconds = (Date.now() - startedAt) / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 90) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** How far back the reach is shown. */
export const reachDays = [7, 28, 90, 365] as const;
export type ReachDays = (typeof reachDays)[number];

const usual: ReachDays = 28;

/** What an address asks for; four weeks when it asks for nothing, or for something that is not offered. */
export function reachDaysNamed(name: string | null): ReachDays {
  return reachDays.find((days) => String(days) === name) ?? usual;
}

export function addressOfDays(days: ReachDays): Record<string, string> {
  return days === usual ? {} : { days: String(days) };
}

/** "the last 28 days". */
export function timeText(days: ReachDays): string {
  return `the last ${days} days`;
}

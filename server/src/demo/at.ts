import type { Services } from "../platform/services.ts";

/** The same services, at another moment: what the demo does happened over months. */
export function at(services: Services, moment: Date): Services {
  return { ...services, clock: { now: () => moment } };
}

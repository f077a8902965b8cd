import { defineEvent } from "../../platform/jobs/events.ts";

/** A candidate has deleted what an application held; the keys are those of its files. */
export const applicationDeleted = defineEvent<{ readonly applicationId: string; readonly storageKeys: readonly string[] }>("application.deleted");
export const farewellOwed = defineEvent<{ readonly farewellId: string }>("application.farewell-owed");

import { IsNull } from "typeorm";
import { instant } from "../../platform/clock.ts";
import type { Services } from "../../platform/services.ts";
import { ApplicationRow } from "./application.entity.ts";

/** Notes that a colleague has begun to read; from then on nothing is replaced under their eyes. Written once, however often it is read. */
export async function noteOpened({ database, clock }: Pick<Services, "database" | "clock">, { id, openedAt }: Pick<ApplicationRow, "id" | "openedAt">): Promise<void> {
  if (openedAt !== null) return;
  await database.write(({ manager }) => manager.update(ApplicationRow, { id, openedAt: IsNull() }, { openedAt: instant(clock.now()) }));
}

import { In, type EntityManager } from "typeorm";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { StaffContext } from "../../graphql/context.ts";
import { loadOne } from "../../graphql/loaders.ts";
import { ApplicationRow } from "../applications/application.entity.ts";
import { versionsByApplicationIds } from "./application-parts.queries.ts";
import { presentApplication } from "./staff-application.present.ts";
import { StaffApplication } from "./staff-application.types.ts";

/** Applications of one candidate to one posting beside each other: whoever sees the posting sees them all. */
@Resolver(() => StaffApplication)
export class ApplicationVersionsResolver {
  @FieldResolver(() => StaffApplication, { nullable: true, description: "The one that counts, for one that does not; null for one that counts." })
  async asideOf(@Root() { row }: StaffApplication, @Ctx() context: StaffContext): Promise<StaffApplication | null> {
    if (row.asideOfId === null) return null;
    const counting = await loadOne(context, "applications that count", row.asideOfId, (ids) => applicationsByIds(context.services.database.read, ids));
    return counting === null ? null : presentApplication(counting);
  }

  @FieldResolver(() => [StaffApplication], { description: "What its candidate sent to the same posting besides: what it replaced, and what was sent again while it was being read. Newest first." })
  async otherVersions(@Root() { row }: StaffApplication, @Ctx() context: StaffContext): Promise<StaffApplication[]> {
    const versions = await loadOne(context, "other versions of applications", row.id, (ids) => versionsByApplicationIds(context.services.database.read, ids));
    return (versions ?? []).map(presentApplication);
  }
}

async function applicationsByIds(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, ApplicationRow>> {
  const rows = await manager.findBy(ApplicationRow, { id: In([...ids]) });
  return new Map(rows.map((row) => [row.id, row]));
}

import { stages, type Stage } from "@rounds/shared/applications/stages.ts";
import { In, type EntityManager } from "typeorm";
import { Ctx, Field, FieldResolver, Int, ObjectType, registerEnumType, Resolver, Root } from "type-graphql";
import type { StaffContext } from "../../graphql/context.ts";
import { enumOf } from "../../graphql/enums.ts";
import { loadOne } from "../../graphql/loaders.ts";
import { Allow } from "../../graphql/permissions.ts";
import { StaffPosting } from "../postings/staff-posting.types.ts";
import { StageCountRow } from "./application.entity.ts";

export const StageEnum = enumOf(stages);
registerEnumType(StageEnum, { name: "Stage", description: "Where an application stands. The first five are the pipeline, the last two are outcomes." });

@Allow("posting.read")
@ObjectType({ description: "How many applications stand in a stage." })
export class StageCount {
  @Field(() => StageEnum) stage!: Stage;
  @Field(() => Int) count!: number;
}

/** What applications add to a posting: postings know nothing of them. */
@Resolver(() => StaffPosting)
export class PostingApplicationsResolver {
  @FieldResolver(() => [StageCount], { description: "One for each stage, in the pipeline's order." })
  async counts(@Root() { row }: StaffPosting, @Ctx() context: StaffContext): Promise<StageCount[]> {
    const counts = await countsOf(context, row.id);
    return stages.map((stage) => ({ stage, count: counts.get(stage)?.count ?? 0 }));
  }

  @FieldResolver(() => Int, { description: "All applications, whatever became of them." })
  async applicationCount(@Root() { row }: StaffPosting, @Ctx() context: StaffContext): Promise<number> {
    return sum([...(await countsOf(context, row.id)).values()].map(({ count }) => count));
  }

  @FieldResolver(() => Int, { description: "Applications that an answer ruled out as they came in, whatever became of them." })
  async knockedOutCount(@Root() { row }: StaffPosting, @Ctx() context: StaffContext): Promise<number> {
    return sum([...(await countsOf(context, row.id)).values()].map(({ knockedOutCount }) => knockedOutCount));
  }
}

type Counts = ReadonlyMap<Stage, Pick<StageCountRow, "count" | "knockedOutCount">>;

async function countsOf(context: StaffContext, postingId: string): Promise<Counts> {
  const counts = await loadOne(context, "stage counts", postingId, (ids) => stageCounts(context.services.database.read, ids));
  return counts ?? new Map();
}

export async function stageCounts(manager: EntityManager, postingIds: readonly string[]): Promise<ReadonlyMap<string, Counts>> {
  const counts = new Map<string, Map<Stage, StageCountRow>>();
  for (const row of await manager.findBy(StageCountRow, { postingId: In([...postingIds]) })) {
    counts.set(row.postingId, (counts.get(row.postingId) ?? new Map<Stage, StageCountRow>()).set(row.stage, row));
  }
  return counts;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

import "reflect-metadata";
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from "graphql";
import { buildPublicSchema, buildStaffSchema } from "./schema.ts";

// Prints both schemas as JSON, by the path of the file that keeps each; `npm run generate` writes and compares them.

function print(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

console.log(JSON.stringify({ "server/schema/public.graphql": print(await buildPublicSchema()), "server/schema/staff.graphql": print(await buildStaffSchema()) }));

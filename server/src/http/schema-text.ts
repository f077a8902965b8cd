import type { FastifyInstance } from "fastify";
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from "graphql";

/** `GET /schema.graphql`: the public schema as text. */
export function registerSchemaText(app: FastifyInstance, schema: GraphQLSchema): void {
  const text = `${printSchema(lexicographicSortSchema(schema))}\n`;
  app.get("/schema.graphql", async (_, reply) => reply.headers({ "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=300", "access-control-allow-origin": "*" }).send(text));
}

// Apollo, TypeGraphQL and TypeORM as people ship them: the yardstick of the uncached path.
import "reflect-metadata";
import { ApolloServer } from "@apollo/server";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import Fastify from "fastify";
import { buildSchema } from "type-graphql";
import { DataSource } from "typeorm";
import { readOrders, reportReady } from "../bench-program.ts";
import { fillStock } from "./fill-stock.ts";
import { workloads, type WorkloadName } from "../workloads.ts";
import { stockEntities } from "./stock-postings.ts";
import { StockPostingResolver, type StockContext, type Strategy } from "./stock-resolver.ts";

export interface StockOrders {
  readonly file: string;
  readonly publicUrl: string;
  readonly workload: WorkloadName;
}

const { file, publicUrl, workload } = await readOrders<StockOrders>();
const source = await new DataSource({ type: "sqlite", database: file, entities: stockEntities, enableWAL: true }).initialize();
await fillStock(source, workloads[workload].postings());

const app = Fastify();
const apollo = new ApolloServer<StockContext>({ schema: await buildSchema({ resolvers: [StockPostingResolver], validate: false }), plugins: [fastifyApolloDrainPlugin(app)] });
await apollo.start();
const serve = (strategy: Strategy) => app.route({ method: ["GET", "POST"], url: `/${strategy}/graphql`, handler: fastifyApolloHandler(apollo, { context: async () => ({ source, strategy, publicUrl }) }) });
serve("join");
serve("query");
reportReady(await app.listen({ host: "127.0.0.1", port: 0 }));

import type { FastifyInstance } from "fastify";
import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";
import type { KeptAnswers } from "../graphql/kept-answers.ts";
import type { Services } from "../platform/services.ts";

/** `/healthz`: the process runs. `/readyz`: it can answer. `/metrics`: figures for Prometheus, without anything personal. */
export function registerProbes(app: FastifyInstance, services: Services, kept: KeptAnswers): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({ name: "rounds_http_request_seconds", help: "Time to answer, by route and status", labelNames: ["method", "route", "status"], buckets: [0.005, 0.02, 0.1, 0.5, 2, 10], registers: [registry] });
  keptCounter(registry, "rounds_kept_answers_given_total", "Public answers given from what was kept", () => kept.hits);
  keptCounter(registry, "rounds_kept_answers_missed_total", "Public answers that had to be made", () => kept.misses);

  app.addHook("onResponse", async (request, reply) => {
    durations.observe({ method: request.method, route: request.routeOptions.url ?? "unknown", status: reply.statusCode }, reply.elapsedTime / 1_000);
  });
  app.get("/healthz", async (_, reply) => reply.header("cache-control", "no-store").send({ status: "running" }));
  app.get("/readyz", async (_, reply) => {
    reply.header("cache-control", "no-store");
    try {
      await services.database.read.query("SELECT 1");
    } catch (error) {
      services.logger.error({ err: error }, "the database does not answer");
      return reply.code(503).send({ status: "not ready" });
    }
    return reply.send({ status: "ready" });
  });
  app.get("/metrics", async (_, reply) => reply.header("content-type", registry.contentType).send(await registry.metrics()));
}

// Counted where a label would cost time; read when somebody asks.
function keptCounter(registry: Registry, name: string, help: string, read: () => number): void {
  new Counter({
    name,
    help,
    registers: [registry],
    collect() {
      this.reset();
      this.inc(read());
    },
  });
}

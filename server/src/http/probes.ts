import type { FastifyInstance } from "fastify";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import { countPending } from "../features/virus-scans/find-unscanned.ts";
import type { KeptAnswers } from "../graphql/kept-answers.ts";
import type { Services } from "../platform/services.ts";
import type { VirusScanner } from "../platform/virus-scanner/virus-scanner.ts";

/** `/healthz`: the process runs. `/readyz`: it can answer. `/metrics`: figures for Prometheus, without anything personal. */
export function registerProbes(app: FastifyInstance, services: Services, kept: KeptAnswers): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({ name: "rounds_http_request_seconds", help: "Time to answer, by route and status", labelNames: ["method", "route", "status"], buckets: [0.005, 0.02, 0.1, 0.5, 2, 10], registers: [registry] });
  keptCounter(registry, "rounds_kept_answers_given_total", "Public answers given from what was kept", () => kept.hits);
  keptCounter(registry, "rounds_kept_answers_missed_total", "Public answers that had to be made", () => kept.misses);
  if (services.scanner !== null) registerScanMetrics(registry, services, services.scanner);

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

function registerScanMetrics(registry: Registry, services: Services, { outcomes }: VirusScanner): void {
  new Counter({
    name: "rounds_virus_scans_total",
    help: "Scans of documents, by how they ended",
    labelNames: ["outcome"],
    registers: [registry],
    collect() {
      this.reset();
      for (const [outcome, count] of Object.entries(outcomes)) this.inc({ outcome: outcome.toLowerCase() }, count);
    },
  });
  new Gauge({
    name: "rounds_documents_pending",
    help: "Documents that wait for the virus scanner",
    registers: [registry],
    async collect() {
      // A database that is away is no reason to have no figures at all.
      this.set(await countPending(services).catch(() => Number.NaN));
    },
  });
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

import type { Import } from "./import-graph.ts";

/** Upstream first: a feature knows those before it and none after it. */
const chain = ["accounts", "organization", "mail-templates", "role-templates", "postings", "documents", "resumes", "applications", "drafts", "candidates", "messages", "document-requests", "reply-promise", "sent-again", "review", "alerts"];
/** They stand on the chain, and nobody but the app level knows them. */
const onTop = ["distribution", "reach", "discovery", "reports", "webhooks", "privacy", "self-identification", "virus-scans"];

const graphqlPackages = /^(graphql|graphql-scalars|type-graphql|@apollo\/server|@as-integrations\/fastify)$/;
const isOwn = (to: string) => /^(shared|server|client|tests|scripts)\//.test(to);

type ServerLayer = "platform" | "database" | "graphql" | "features" | "app";

function serverLayer(path: string): ServerLayer {
  const folder = path.split("/")[2];
  // Seeding calls the features, as an administrator would.
  if (path.startsWith("server/src/database/seed/")) return "app";
  return folder === "platform" || folder === "database" || folder === "graphql" || folder === "features" ? folder : "app";
}

const allowedBelow: Record<ServerLayer, readonly ServerLayer[]> = {
  platform: ["platform", "database"],
  database: ["platform", "database"],
  graphql: ["platform", "database", "graphql"],
  features: ["platform", "database", "graphql", "features"],
  app: ["platform", "database", "graphql", "features", "app"],
};

const featureOf = (path: string) => path.split("/")[3] ?? "";

function featureRule(from: string, to: string): string | undefined {
  const [mine, theirs] = [featureOf(from), featureOf(to)];
  if (mine === theirs) return undefined;
  const unknown = [mine, theirs].find((name) => !chain.includes(name) && !onTop.includes(name));
  if (unknown !== undefined) return `the feature ${unknown} has no place in the order of features`;
  if (onTop.includes(theirs)) return `${theirs} stands on top: only the app level may import it`;
  if (onTop.includes(mine) || chain.indexOf(theirs) < chain.indexOf(mine)) return undefined;
  return `${theirs} is downstream of ${mine}; a feature imports upstream only`;
}

function kindRule({ from, to }: Import): string | undefined {
  if (from.endsWith(".entity.ts") && graphqlPackages.test(to)) return "an entity knows TypeORM only";
  if (from.endsWith(".types.ts") && to === "typeorm") return "GraphQL types know no database";
  if (from.endsWith(".policy.ts") && (to === "typeorm" || graphqlPackages.test(to))) return "a policy is pure";
  return undefined;
}

function serverRule(edge: Import): string | undefined {
  const { from, to } = edge;
  const mine = serverLayer(from);
  if (to.startsWith("client/src/") && !edge.typeOnly) return "the server runs the client's build; only types come from its sources";
  if ((mine === "platform" || mine === "database") && graphqlPackages.test(to)) return `${mine} knows no GraphQL`;
  if (!to.startsWith("server/src/")) return kindRule(edge);
  const theirs = serverLayer(to);
  if (!allowedBelow[mine].includes(theirs)) return theirs === "app" ? "only the app level imports the app level" : `${mine} knows no ${theirs}`;
  return mine === "features" && theirs === "features" ? featureRule(from, to) : undefined;
}

const clientLayers = ["ground", "features", "routes", "app"];

function clientLayer(path: string): string {
  const folder = path.split("/")[2] ?? "";
  return clientLayers.includes(folder) ? folder : "ground";
}

function clientRule({ from, to }: Import): string | undefined {
  if (to.startsWith("server/")) return "the client knows the server's contract, not its code";
  if (to.startsWith("node:")) return "the client runs in a browser";
  if (!to.startsWith("client/src/")) return undefined;
  const [mine, theirs] = [clientLayer(from), clientLayer(to)];
  if (clientLayers.indexOf(theirs) > clientLayers.indexOf(mine)) return `${from.split("/")[2] ?? mine} knows no ${theirs}`;
  if (from.startsWith("client/src/ui/") && to.startsWith("client/src/graphql/")) return "ui knows no business";
  return undefined;
}

function sharedRule({ to }: Import): string | undefined {
  return to === "valibot" || to.startsWith("shared/src/") ? undefined : "shared imports nothing but valibot and itself";
}

/** The rule of DESIGN.md section 3 that an import breaks, in words, or undefined. */
export function brokenRule(edge: Import): string | undefined {
  if (isOwn(edge.to) && /^(tests|scripts)\//.test(edge.to)) return "a program knows neither the tests nor the scripts";
  if (edge.from.startsWith("shared/")) return sharedRule(edge);
  if (edge.from.startsWith("server/")) return serverRule(edge);
  return clientRule(edge);
}

const isCareersRoute = (path: string) => /^client\/src\/routes\/(careers|status|alerts)\//.test(path);
const isConsolePart = (to: string) =>
  to === "@apollo/client" || (to.startsWith("client/src/") && /\/routes\/console\/|\/(console|staff)[^/]*$|\.staff\./.test(to));

/** The ways on which a careers, status or alert page would load a part of the console, as `a.ts → b.ts → c.ts`. */
export function waysFromCareersToConsole(graph: readonly Import[]): string[] {
  const loadedBy = new Map<string, Import[]>();
  for (const edge of graph.filter(({ typeOnly }) => !typeOnly)) loadedBy.set(edge.from, [...(loadedBy.get(edge.from) ?? []), edge]);
  const seen = new Set<string>();
  const ways: string[] = [];
  const follow = (file: string, way: string[]): void => {
    for (const { to } of loadedBy.get(file) ?? []) {
      if (isConsolePart(to)) ways.push([...way, to].join(" → "));
      else if (!seen.has(to)) {
        seen.add(to);
        follow(to, [...way, to]);
      }
    }
  };
  for (const start of [...loadedBy.keys()].filter(isCareersRoute)) follow(start, [start]);
  return ways;
}

import type { FastifyInstance } from "fastify";
import { maySeePosting } from "../features/postings/posting.queries.ts";
import { toGlobalId } from "../graphql/global-id.ts";
import type { Change } from "../platform/changes.ts";
import type { Services } from "../platform/services.ts";
import { viewerOfRequest } from "./staff-session.ts";

const HEARTBEAT_MS = 20_000;
const typeNames = { application: "Application", posting: "Posting" } as const;

/** `GET /staff/events`: tells open tabs what changed among the postings that their viewer may see, as server-sent events. */
export function registerStaffEvents(app: FastifyInstance, services: Services): void {
  const open = new Set<() => void>();
  app.addHook("preClose", async () => open.forEach((close) => close()));

  app.get("/staff/events", async (request, reply) => {
    if ((await viewerOfRequest(services, request)) === null) return reply.code(401).send({ code: "UNAUTHENTICATED", message: "Sign in to follow changes." });
    reply.hijack();
    const stream = reply.raw;
    stream.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store", "x-accel-buffering": "no", "x-content-type-options": "nosniff" });
    stream.write("retry: 2000\n\n");

    const close = () => stream.end();
    // Asked again each time: a session can end, and a team can change, while the tab stays open.
    const tell = async (payload: string) => {
      const viewer = await viewerOfRequest(services, request);
      // An empty message says that some were missed: a tab that has to connect again asks for everything again.
      if (viewer === null || payload === "") return close();
      const change: Change = JSON.parse(payload);
      if (await maySeePosting(services.database.read, viewer, change.postingId)) stream.write(`data: ${JSON.stringify(toClient(change))}\n\n`);
    };
    const stopListening = services.database.notifications.listen("rounds_changes", (payload) => void tell(payload).catch(close));
    const beat = () => void viewerOfRequest(services, request).then((viewer) => (viewer === null ? close() : stream.write(": still here\n\n")), close);
    const heartbeat = setInterval(beat, HEARTBEAT_MS);
    open.add(close);
    stream.on("close", () => {
      stopListening();
      clearInterval(heartbeat);
      open.delete(close);
    });
    return reply;
  });
}

function toClient({ kind, id, postingId }: Change): Change {
  return { kind, id: toGlobalId(typeNames[kind], id), postingId: toGlobalId("Posting", postingId) };
}

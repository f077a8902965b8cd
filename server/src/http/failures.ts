import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { CareersSite } from "./careers-pages.ts";
import { MalformedForm } from "./multipart.ts";

const SERVER_ERROR = 500;
const sentences: Readonly<Record<number, { title: string; sentence: string }>> = {
  400: { title: "That did not arrive whole", sentence: "The form could not be read. Go back: your browser still has what you typed. Then send it again." },
  404: { title: "There is nothing here", sentence: "The page may have moved, or the address has a mistake in it." },
  413: { title: "That is too large", sentence: "Documents may have up to 10 MB each. Go back: your browser still has what you typed." },
  415: { title: "That cannot be read here", sentence: "The request was in a form that this address does not take." },
  429: { title: "Too much at once", sentence: "Wait a minute, then try again. Nothing that was kept before is lost." },
  500: { title: "Something went wrong on our side", sentence: "It has been noted. Go back and try again: your browser still has what you typed." },
};

/** One calm sentence for whatever went wrong: as a page for people, as JSON for programs. */
export function registerFailures(app: FastifyInstance, site: CareersSite): void {
  app.setNotFoundHandler((request, reply) => answer(site, request, reply, 404, "NOT_FOUND"));
  app.setErrorHandler<FastifyError | MalformedForm>((error, request, reply) => {
    const status = error instanceof MalformedForm ? 400 : (error.statusCode ?? SERVER_ERROR);
    if (status >= SERVER_ERROR) request.log.error({ err: error, requestId: request.id }, "a request failed");
    return answer(site, request, reply, status, status >= SERVER_ERROR ? "INTERNAL_SERVER_ERROR" : "BAD_REQUEST");
  });
}

function answer({ renderer, assets }: CareersSite, request: FastifyRequest, reply: FastifyReply, status: number, code: string): FastifyReply {
  const { title, sentence } = sentences[status] ?? (status >= SERVER_ERROR ? sentences[500] : sentences[400]) ?? { title: "", sentence: "" };
  reply.code(status).header("cache-control", "no-store");
  if (wantsPage(request)) {
    const html = renderer.renderFailure({ status, assets: assets.careers, title, sentence, ...(status >= SERVER_ERROR ? { requestId: request.id } : {}) });
    return reply.header("content-type", "text/html; charset=utf-8").send(html);
  }
  return reply.send({ code, message: `${title}. ${sentence}`, requestId: request.id });
}

function wantsPage({ headers, url }: FastifyRequest): boolean {
  return headers.accept?.includes("text/html") === true && !url.startsWith("/graphql") && !url.startsWith("/staff/");
}

import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { maxBodyBytes } from "../graphql/limits.ts";
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

const graphqlSentences: Readonly<Record<number, string>> = {
  400: "The body of the request is not JSON.",
  413: `A request has at most ${maxBodyBytes} bytes.`,
  415: "Send the request with the content type application/json.",
  500: "Something went wrong on our side. It has been noted; please try again.",
};

/** One calm sentence for whatever went wrong: as a page for people, as JSON for programs, in GraphQL's form on its own addresses. */
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
  if (isGraphql(request)) return reply.send({ errors: [{ message: graphqlSentences[status] ?? sentence, extensions: { code, requestId: request.id } }] });
  if (wantsPage(request)) {
    const html = renderer.renderFailure({ status, assets: assets.careers, title, sentence, ...(status >= SERVER_ERROR ? { requestId: request.id } : {}) });
    return reply.header("content-type", "text/html; charset=utf-8").send(html);
  }
  return reply.send({ code, message: `${title}. ${sentence}`, requestId: request.id });
}

function isGraphql({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.url === "/graphql" || routeOptions.url === "/staff/graphql";
}

function wantsPage({ headers, url }: FastifyRequest): boolean {
  return headers.accept?.includes("text/html") === true && !url.startsWith("/graphql") && !url.startsWith("/staff/");
}

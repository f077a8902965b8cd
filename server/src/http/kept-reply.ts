import type { FastifyReply, FastifyRequest } from "fastify";
import { encodingFor, namesEtag, type Answer, type KeptAnswers, type KeptReply } from "../graphql/kept-answers.ts";
import type { Catalogue } from "../platform/catalogue.ts";

/** Answers that are the same for everybody until public data changes: made once for all who ask meanwhile, then given as bytes. */
export function createKeptReplies(kept: KeptAnswers, catalogue: Pick<Catalogue, "version">) {
  const underWay = new Map<string, Promise<KeptReply>>();

  async function makeAndKeep(key: string, version: number, make: () => Promise<Answer>): Promise<KeptReply> {
    return kept.save(key, version, await make());
  }

  function makeOnce(key: string, make: () => Promise<Answer>): Promise<KeptReply> {
    const { version } = catalogue;
    const name = `${version} ${key}`;
    const making = underWay.get(name) ?? makeAndKeep(key, version, make).finally(() => underWay.delete(name));
    underWay.set(name, making);
    return making;
  }

  return async (request: FastifyRequest, reply: FastifyReply, key: string, make: () => Promise<Answer>): Promise<FastifyReply> => {
    const { etag, headers, body } = kept.find(key, encodingFor(request.headers["accept-encoding"])) ?? (await makeOnce(key, make));
    if (namesEtag(request.headers["if-none-match"], etag)) return reply.code(304).headers({ etag, "cache-control": headers["cache-control"] }).send();
    return reply.code(200).headers({ ...headers }).send(body);
  };
}

export type KeptReplies = ReturnType<typeof createKeptReplies>;

import { createServer } from "node:http";
import { freePort } from "./free-port.ts";

export interface ForeignSite {
  /** Without a slash at the end; an origin of its own. */
  readonly baseUrl: string;
  stop(): Promise<void>;
}

interface ForeignPage {
  readonly html: string;
  readonly policy?: string;
}

/** A site of somebody else's, with a page at each path. */
export async function foreignSite(pages: Readonly<Record<string, ForeignPage>>): Promise<ForeignSite> {
  const server = createServer(({ url = "/" }, response) => {
    const { html = "", policy } = pages[url] ?? {};
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...(policy === undefined ? {} : { "content-security-policy": policy }) }).end(html);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { baseUrl: `http://127.0.0.1:${port}`, stop: () => new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections())) };
}

import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** A line between a browser and a server, which can be cut. */
export interface CuttingProxy {
  readonly baseUrl: string;
  /** Cuts every connection once so many bytes more have gone to the server; resolves when that has happened. Later connections get through again. */
  cutAfter(bytes: number): Promise<void>;
  stop(): Promise<void>;
}

export async function startCuttingProxy(target: string): Promise<CuttingProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let left = Number.POSITIVE_INFINITY;
  let cut = () => {};

  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
  };
  const server = createServer((browser) => {
    const upstream = connect(Number(port), hostname);
    keep(browser);
    keep(upstream);
    upstream.pipe(browser);
    browser.on("end", () => upstream.end());
    browser.on("close", () => upstream.destroy());
    upstream.on("close", () => browser.destroy());
    browser.on("data", (chunk) => {
      upstream.write(chunk.subarray(0, left));
      left -= chunk.length;
      if (left <= 0) cut();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cutAfter: (bytes) =>
      new Promise((resolve) => {
        left = bytes;
        cut = () => {
          left = Number.POSITIVE_INFINITY;
          for (const socket of sockets) socket.destroy();
          resolve();
        };
      }),
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

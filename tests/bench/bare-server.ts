// The yardstick of the kept path: Node's own server, which reads the request and writes bytes that it holds in memory.
import { createServer } from "node:http";
import { readOrders, reportReady } from "./bench-program.ts";

export interface BareOrders {
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyBase64: string;
}

const { headers, bodyBase64 } = await readOrders<BareOrders>();
const body = Buffer.from(bodyBase64, "base64");

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    response.writeHead(200, headers);
    response.end(body);
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address !== null) reportReady(`http://127.0.0.1:${address.port}`);
});

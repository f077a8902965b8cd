import { createServer, type Server, type Socket } from "node:net";
import type { ClamdAddress } from "../../server/src/platform/virus-scanner/clamd-address.ts";
import { eicar } from "../fixtures/documents/eicar.ts";
import { freePort } from "./free-port.ts";

/** LOOKS: as clamd does. SILENT: takes everything and says nothing. CLOSES: hangs up in the middle. GARBAGE: answers something else. FULL: takes no document of this size. FAILS: says that it cannot. */
export type ScannerManner = "LOOKS" | "SILENT" | "CLOSES" | "GARBAGE" | "FULL" | "FAILS";

export interface ScannerDouble {
  readonly address: ClamdAddress;
  /** How it treats who comes from now on; whoever waits for an answer is hung up on. */
  behave(manner: ScannerManner): void;
  /** How many have come. */
  readonly calls: number;
  /** What was sent that is not the protocol. */
  readonly violations: readonly string[];
  /** Closes the port, as if the scanner were off. */
  goDown(): Promise<void>;
  comeUp(): Promise<void>;
}

const COMMAND = "zINSTREAM\0";

/** Speaks clamd's INSTREAM on a free port, for what a real scanner does not do on demand. It takes no document larger than `largestBytes`. */
export async function startScannerDouble({ largestBytes = Number.POSITIVE_INFINITY } = {}): Promise<ScannerDouble> {
  const port = await freePort();
  const sockets = new Set<Socket>();
  const violations: string[] = [];
  let manner: ScannerManner = "LOOKS";
  let calls = 0;
  let server: Server | undefined;

  function serve(socket: Socket): void {
    calls += 1;
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
    let received = Buffer.alloc(0);
    socket.on("data", (piece) => {
      received = Buffer.concat([received, piece]);
      if (manner === "CLOSES" && received.length > COMMAND.length) return void socket.destroy();
      if (received.length > COMMAND.length && (manner === "FULL" || received.length > largestBytes)) return void socket.end("INSTREAM size limit exceeded. ERROR\0");
      const document = documentIn(received, violations);
      if (document !== null && manner !== "SILENT") socket.end(answerTo(document, manner));
    });
  }

  function hangUp(): void {
    for (const socket of sockets) socket.destroy();
  }

  const comeUp = () =>
    new Promise<void>((resolve) => {
      server = createServer(serve).listen(port, "127.0.0.1", resolve);
    });
  await comeUp();
  return {
    address: { host: "127.0.0.1", port },
    violations,
    get calls() {
      return calls;
    },
    behave(next) {
      manner = next;
      hangUp();
    },
    comeUp,
    async goDown() {
      const running = server;
      server = undefined;
      hangUp();
      if (running !== undefined) await new Promise<void>((resolve) => running.close(() => resolve()));
    },
  };
}

function answerTo(document: Buffer, manner: ScannerManner): string {
  if (manner === "GARBAGE") return "HTTP/1.1 400 Bad Request\r\n\r\n\0";
  if (manner === "FAILS") return "stream: Can't allocate memory ERROR\0";
  return document.includes(eicar) ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
}

/** Null while more is to come. */
function documentIn(received: Buffer, violations: string[]): Buffer | null {
  if (received.length < COMMAND.length) return null;
  if (received.subarray(0, COMMAND.length).toString("latin1") !== COMMAND) {
    violations.push("another command than zINSTREAM");
    return null;
  }
  const pieces: Buffer[] = [];
  for (let at = COMMAND.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at);
    if (length === 0) {
      if (at + 4 < received.length) violations.push("bytes after the end");
      return Buffer.concat(pieces);
    }
    pieces.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

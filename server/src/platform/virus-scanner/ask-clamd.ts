import { connect, type Socket } from "node:net";
import type { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { findingIn, LONGEST_ANSWER_BYTES, type ScanFinding } from "./clamd-answer.ts";
import type { ClamdAddress } from "./clamd-address.ts";
import { ScannerUnavailable, type UnavailableReason } from "./scanner-unavailable.ts";

export interface ScanLimits {
  readonly connectMs: number;
  /** From connecting to the whole answer. */
  readonly wholeMs: number;
}

const PIECE_BYTES = 64 * 1024;

/** Has clamd look through one document, by INSTREAM over a connection of its own. The document is read or destroyed; throws ScannerUnavailable. */
export function askClamd(address: ClamdAddress, document: Readable, { connectMs, wholeMs }: ScanLimits, signal: AbortSignal): Promise<ScanFinding> {
  return new Promise((resolve, reject) => {
    const socket = connect(address);
    const answer: Buffer[] = [];
    let answerBytes = 0;
    let isConnected = false;

    function end(settle: () => void): void {
      clearTimeout(connecting);
      clearTimeout(whole);
      signal.removeEventListener("abort", stop);
      socket.destroy();
      document.destroy();
      settle();
    }
    const fail = (reason: UnavailableReason) => end(() => reject(new ScannerUnavailable(reason)));
    const stop = () => fail("STOPPED");
    const connecting = setTimeout(() => fail("UNREACHABLE"), connectMs);
    const whole = setTimeout(() => fail("SLOW"), wholeMs);
    signal.addEventListener("abort", stop);
    if (signal.aborted) return stop();

    document.on("error", (error) => end(() => reject(error)));
    socket.on("connect", () => {
      isConnected = true;
      clearTimeout(connecting);
      send(socket, document).catch((error: unknown) => end(() => reject(error)));
    });
    socket.on("data", (piece) => {
      answer.push(piece);
      answerBytes += piece.length;
      if (piece.includes(0) || answerBytes > LONGEST_ANSWER_BYTES) end(() => settleBy(Buffer.concat(answer), resolve, reject));
    });
    // Also after the answer, when it is settled already: clamd closes without reading what it does not want.
    socket.on("error", () => fail(isConnected ? "BROKE_OFF" : "UNREACHABLE"));
    socket.on("close", () => fail("BROKE_OFF"));
  });
}

function settleBy(answer: Buffer, resolve: (finding: ScanFinding) => void, reject: (error: unknown) => void): void {
  try {
    resolve(findingIn(answer));
  } catch (error) {
    reject(error);
  }
}

async function send(socket: Socket, document: Readable): Promise<void> {
  socket.write("zINSTREAM\0");
  for await (const read of document) {
    const bytes: Buffer = read;
    for (let start = 0; start < bytes.length; start += PIECE_BYTES) await sendPiece(socket, bytes.subarray(start, start + PIECE_BYTES));
    if (socket.destroyed) return;
  }
  socket.write(lengthOf(0));
}

async function sendPiece(socket: Socket, piece: Buffer): Promise<void> {
  if (socket.destroyed) return;
  socket.write(lengthOf(piece.length));
  if (!socket.write(piece)) await drained(socket);
  // An answer that came meanwhile is read before more is written: clamd refuses by answering and closing.
  await setImmediate();
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    socket.once("drain", resolve);
    socket.once("close", () => resolve());
  });
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

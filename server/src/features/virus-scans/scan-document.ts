import { In } from "typeorm";
import type { Transaction } from "../../database/transaction.ts";
import { sendChange } from "../../platform/changes.ts";
import { instant, MINUTE, SECOND } from "../../platform/clock.ts";
import { retryDelay } from "../../platform/jobs/runner.ts";
import { TryAgainLater } from "../../platform/jobs/try-again.ts";
import type { Services } from "../../platform/services.ts";
import type { ScanFinding } from "../../platform/virus-scanner/clamd-answer.ts";
import { ScannerUnavailable } from "../../platform/virus-scanner/scanner-unavailable.ts";
import type { VirusScanner } from "../../platform/virus-scanner/virus-scanner.ts";
import { ApplicationRow } from "../applications/application.entity.ts";
import { DocumentRow } from "../documents/document.entity.ts";
import { documentCleared } from "../documents/document.events.ts";
import { noteHeldBack } from "./note-held-back.ts";

/** A document on which the scanner breaks off so often is taken for one that it does not take. */
export const MOST_ATTEMPTS = 10;
/** While the scanner is away, every document waits for the same thing: looking for it costs little. */
const LONGEST_WAIT_FOR_SCANNER_MS = MINUTE;
const SHORTEST_WAIT_FOR_SCANNER_MS = 5 * SECOND;

/** Has the scanner look through a document that is closed, and opens it or holds it back; throws TryAgainLater when it says nothing. */
export async function scanDocument(services: Services, scanner: VirusScanner, documentId: string): Promise<void> {
  const document = await services.database.read.findOneBy(DocumentRow, { id: documentId });
  // Removed by its sender or by time.
  if (document === null) return;
  const finding = document.scanState === "PENDING" || document.scanState === "UNSCANNABLE" ? await findingOf(services, scanner, document) : null;
  if (finding !== null) await services.database.write((transaction) => keepFinding(services, transaction, document, finding));
  // After the row, which closes it: a process that dies in between does this at its next attempt.
  if (finding?.state === "INFECTED" || document.scanState === "INFECTED") await services.documents.remove(document.storageKey);
}

async function findingOf(services: Services, scanner: VirusScanner, document: DocumentRow): Promise<ScanFinding> {
  const kept = await services.documents.open(document.storageKey);
  if (kept === null) return { state: "UNSCANNABLE" };
  try {
    return await scanner.scan(kept.stream, "THOROUGH");
  } catch (error) {
    if (!(error instanceof ScannerUnavailable)) throw error;
    if (error.reason === "UNREACHABLE" || error.reason === "STOPPED") throw putOff(waitForScanner(scanner), error);
    return noteAttempt(services, document, error);
  }
}

/** It can be the scanner's fault or the document's. */
async function noteAttempt({ database }: Services, { id, scanAttempts }: DocumentRow, error: ScannerUnavailable): Promise<ScanFinding> {
  const attempts = scanAttempts + 1;
  if (attempts >= MOST_ATTEMPTS) return { state: "UNSCANNABLE" };
  await database.write(({ manager }) => manager.update(DocumentRow, { id }, { scanAttempts: attempts }));
  throw putOff(retryDelay(attempts), error);
}

/** As long again as it has been away. */
function waitForScanner(scanner: VirusScanner): number {
  return Math.min(Math.max(scanner.awayMs(), SHORTEST_WAIT_FOR_SCANNER_MS), LONGEST_WAIT_FOR_SCANNER_MS);
}

function putOff(afterMs: number, { message }: ScannerUnavailable): TryAgainLater {
  return new TryAgainLater(afterMs, message, { isTold: true });
}

async function keepFinding(services: Services, transaction: Transaction, { id, scanState }: DocumentRow, finding: ScanFinding): Promise<void> {
  const { manager } = transaction;
  const { state } = finding;
  const withoutText = state === "INFECTED" ? { textState: "FAILED", textContent: null } as const : {};
  const { affected } = await manager.update(DocumentRow, { id, scanState: In(["PENDING", "UNSCANNABLE"]) }, { scanState: state, scannedAt: instant(services.clock.now()), ...withoutText });
  // Another process was the first, or its sender has deleted it; or nothing is new.
  if (affected !== 1 || state === scanState) return;
  if (state === "CLEAN") await services.events.announce(transaction, documentCleared, { documentId: id });
  const { applicationId } = await manager.findOneByOrFail(DocumentRow, { id });
  if (applicationId === null) return;
  const { postingId } = await manager.findOneByOrFail(ApplicationRow, { id: applicationId });
  if (finding.state === "INFECTED") await noteHeldBack(services, transaction, applicationId, finding.signature);
  await sendChange(services.database, transaction, { kind: "application", id: applicationId, postingId });
}

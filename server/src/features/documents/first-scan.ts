import type { ScanState } from "@rounds/shared/documents/scan-states.ts";
import { DocumentRefused } from "../../platform/documents/document-store.ts";
import type { Services } from "../../platform/services.ts";
import { ScannerUnavailable } from "../../platform/virus-scanner/scanner-unavailable.ts";

/** Has a document looked through while its sender waits, for a few seconds at most; PENDING when that leads to nothing. Throws DocumentRefused for what is infected. */
export async function firstScan({ scanner, documents }: Pick<Services, "scanner" | "documents">, storageKey: string): Promise<ScanState> {
  if (scanner === null) return "NO_SCANNER";
  const kept = scanner.isQuick() ? await documents.open(storageKey) : null;
  if (kept === null) return "PENDING";
  try {
    const { state } = await scanner.scan(kept.stream, "QUICK");
    if (state === "INFECTED") throw DocumentRefused.infected();
    return state;
  } catch (error) {
    if (error instanceof ScannerUnavailable) return "PENDING";
    throw error;
  }
}

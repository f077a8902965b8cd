import { sendWeeklyAlerts } from "./features/alerts/send-weekly-alerts.ts";
import { sweepAlerts } from "./features/alerts/sweep-alerts.ts";
import { sweepEmailChanges } from "./features/applications/sweep-email-changes.ts";
import { sweepLinkRequests } from "./features/applications/sweep-link-requests.ts";
import { sweepUploads } from "./features/documents/sweep-uploads.ts";
import { sweepMail } from "./features/mail-templates/sweep-mail.ts";
import { remindOfDrafts } from "./features/drafts/remind-of-drafts.ts";
import { sweepDrafts } from "./features/drafts/sweep-drafts.ts";
import { noteClosings } from "./features/reply-promise/note-closings.ts";
import { sendReplyDigests } from "./features/reply-promise/send-reply-digests.ts";
import { findUnscanned } from "./features/virus-scans/find-unscanned.ts";
import { sweepInvitations } from "./features/self-identification/sweep-invitations.ts";
import { HOUR, MINUTE } from "./platform/clock.ts";
import type { Services } from "./platform/services.ts";

interface RegularWork {
  /** For the log, when it fails: "the sweep of old uploads". */
  readonly name: string;
  readonly everyMs: number;
  readonly run: (services: Services) => Promise<void>;
}

const works: readonly RegularWork[] = [
  { name: "the sweep of old uploads", everyMs: HOUR, run: sweepUploads },
  { name: "the sweep of former addresses", everyMs: HOUR, run: sweepEmailChanges },
  { name: "the sweep of old wishes for links", everyMs: HOUR, run: sweepLinkRequests },
  { name: "the look for documents that no virus scanner has seen", everyMs: MINUTE, run: findUnscanned },
  { name: "the sweep of expired drafts", everyMs: HOUR, run: sweepDrafts },
  { name: "the look for drafts to remind of", everyMs: HOUR, run: remindOfDrafts },
  { name: "the sweep of expired alerts", everyMs: HOUR, run: sweepAlerts },
  { name: "the sweep of old invitations to answer for statistics", everyMs: HOUR, run: sweepInvitations },
  { name: "the sweep of old mail", everyMs: MINUTE, run: sweepMail },
  { name: "the look for postings that have closed", everyMs: MINUTE, run: noteClosings },
  { name: "the look for candidates who wait", everyMs: MINUTE, run: sendReplyDigests },
  { name: "the look for weekly alerts", everyMs: MINUTE, run: sendWeeklyAlerts },
];

/** Does everything that is to be done from time to time, at once and then again and again, each work after itself. The answer stops it and waits for what is under way. */
export function workRegularly(services: Services): () => Promise<void> {
  const stops = works.map((work) => repeat(services, work));
  return async () => {
    for (const stop of stops) await stop();
  };
}

function repeat(services: Services, { name, everyMs, run }: RegularWork): () => Promise<void> {
  let running = Promise.resolve();
  const again = () => (running = running.then(() => run(services)).catch((error: unknown) => services.logger.error({ err: error }, `${name} failed`)));
  const timer = setInterval(() => void again(), everyMs);
  timer.unref();
  void again();
  return async () => {
    clearInterval(timer);
    await running;
  };
}

import "server-only";
import { z } from "zod";
import { verifyAudit } from "@/lib/audit/server/verify-audit";
import { refreshPages } from "@/lib/cache/server/refresh-pages";
import { forgetOldCopies } from "@/lib/cases/server/forget-old-copies";
import { handleExchangeEvent } from "@/lib/cases/server/handle-exchange-event";
import { pullExchangeEvents } from "@/lib/cases/server/pull-exchange-events";
import { remindOfCures } from "@/lib/cases/server/remind-of-cures";
import { remindOfHearings } from "@/lib/cases/server/remind-of-hearings";
import { tellRunning } from "@/lib/cases/server/tell-running";
import { syncCourts } from "@/lib/courts/server/sync-courts";
import { syncAcceptedKinds } from "@/lib/filings/server/sync-accepted-kinds";
import { syncFeeSchedules } from "@/lib/fees/server/sync-fee-schedules";
import { refreshHearingPages } from "@/lib/hearings/server/refresh-hearing-pages";
import { syncHearings } from "@/lib/hearings/server/sync-hearings";
import { forgetOldSessions } from "@/lib/identity/server/forget-old-sessions";
import { removeOrphanFiles } from "@/lib/documents/server/remove-orphan-files";
import { scanAttachments } from "@/lib/filings/server/scan-attachments";
import { remindOfDefects } from "@/lib/filings/server/remind-of-defects";
import { remindOfDrafts } from "@/lib/filings/server/remind-of-drafts";
import { removeStaleUploads } from "@/lib/filings/server/remove-stale-uploads";
import { removeExpiredDrafts } from "@/lib/filings/server/remove-expired-drafts";
import { forgetOldFollows } from "@/lib/follows/server/forget-old-follows";
import { tellFollowers } from "@/lib/follows/server/tell-followers";
import { inTransaction } from "@/lib/db/in-transaction";
import { log } from "@/lib/log";
import { forgetOldMails } from "@/lib/mail/server/forget-old-mails";
import { forgetOldMeans } from "@/lib/means/server/forget-old-means";
import { drain } from "@/lib/outbox/server/drain";
import { wake } from "@/lib/outbox/server/enqueue";
import { wakeUnsent } from "@/lib/outbox/server/wake-unsent";
import { refreshPayment } from "@/lib/payments/server/refresh-payment";
import { refundPayment } from "@/lib/payments/server/refund-payment";
import { sweepPayments } from "@/lib/payments/server/sweep-payments";
import { makeBulkFiles } from "@/lib/open-data/server/make-bulk-files";
import { retractBulkFiles } from "@/lib/open-data/server/retract-bulk-files";
import { syncProceedings } from "@/lib/proceedings/server/sync-proceedings";
import { probeDependencies } from "@/lib/status/server/probe-dependencies";
import { syncOutages } from "@/lib/status/server/sync-outages";
import { handlers } from "./handlers";

/** One job: what it is called, and how often a timer asks for it when nothing else does. */
type Task = { readonly run: (payload: unknown) => Promise<void>; readonly everySeconds?: number };

const sentOf = z.object({ aggregate: z.string().min(1) });
const eventOf = z.object({ source: z.string(), eventId: z.string().min(1) });
const personOf = z.object({ personId: z.uuid() });
const paymentOf = z.object({ paymentId: z.uuid() });

/** Everything that a worker can do. Payloads are ids; a job that comes twice finds its work done. */
export const tasks: Readonly<Record<string, Task>> = {
  outbox: { run: (payload) => drain(sentOf.parse(payload).aggregate, handlers) },
  "outbox.sweep": { run: sweep, everySeconds: 30 },
  "inbox.handle": { run: (payload) => handleEvent(eventOf.parse(payload)) },
  "exchange.pull": { run: pullExchangeEvents, everySeconds: 60 },
  "payments.refresh": { run: (payload) => refreshPayment(paymentOf.parse(payload)) },
  "payments.refund": { run: (payload) => refundPayment(paymentOf.parse(payload)) },
  "payments.sweep": { run: () => sweepPayments(), everySeconds: 60 },
  "sessions.sweep": { run: () => forgetOldSessions(), everySeconds: 3_600 },
  "drafts.expire": { run: expireDrafts, everySeconds: 3_600 },
  "means.expire": { run: forgetMeans, everySeconds: 3_600 },
  "copies.sweep": { run: forgetCopies, everySeconds: 3_600 },
  "files.sweep": { run: sweepFiles, everySeconds: 3_600 },
  "uploads.sweep": { run: sweepUploads, everySeconds: 600 },
  "attachments.scan": { run: scanWaiting, everySeconds: 60 },
  "courts.sync": { run: refreshCourts, everySeconds: 3_600 },
  "proceedings.sync": { run: refreshProceedings, everySeconds: 60 },
  "outages.sync": { run: refreshOutages, everySeconds: 300 },
  "status.probe": { run: measureDependencies, everySeconds: 60 },
  "hearings.sync": { run: followHearings, everySeconds: 60 },
  "fees.sync": { run: refreshFees, everySeconds: 3_600 },
  "filingKinds.sync": { run: refreshKinds, everySeconds: 300 },
  "reminders.tell": { run: remind, everySeconds: 3_600 },
  "running.tell": { run: (payload) => tellOfRunning(personOf.parse(payload)) },
  "follows.tell": { run: tellFollowing, everySeconds: 60 },
  "mails.sweep": { run: forgetMails, everySeconds: 3_600 },
  "openData.files": { run: makeDailyFiles, everySeconds: 60 },
  "audit.verify": { run: proveAudit, everySeconds: 6 * 3_600 },
};

/** Stripe's events are handled through the outbox as they come in; only the platform's wait in the inbox. */
async function handleEvent({ source, eventId }: z.infer<typeof eventOf>): Promise<void> {
  if (source === "exchange") await handleExchangeEvent({ eventId });
}

async function sweep(): Promise<void> {
  const woken = await wakeUnsent();
  if (woken > 0) log.info({ woken }, "outbox: woke what had not been sent");
}

async function expireDrafts(): Promise<void> {
  const removed = await removeExpiredDrafts();
  if (removed > 0) log.info({ removed }, "drafts: ended what was kept long enough");
}

async function forgetMeans(): Promise<void> {
  const forgotten = await forgetOldMeans();
  if (forgotten > 0) log.info({ forgotten }, "means: deleted answers whose time is over");
}

async function forgetCopies(): Promise<void> {
  const forgotten = await forgetOldCopies();
  if (forgotten > 0) log.info({ forgotten }, "copies: forgot what nobody looked at");
}

async function sweepFiles(): Promise<void> {
  const removed = await removeOrphanFiles();
  if (removed > 0) log.info({ removed }, "files: removed what no row names");
}

async function sweepUploads(): Promise<void> {
  const removed = await removeStaleUploads();
  if (removed > 0) log.info({ removed }, "uploads: gave up what nobody went on with");
}

async function scanWaiting(): Promise<void> {
  const { infected, failed } = await scanAttachments();
  if (infected > 0) log.warn({ infected }, "attachments: found harmful files and removed their bytes");
  if (failed > 0) log.warn({ failed }, "attachments: files stay in quarantine until the scanner answers");
}

async function refreshCourts(): Promise<void> {
  const changed = await syncCourts();
  if (changed === 0) return;
  log.info({ changed }, "courts: the directory changed");
  await refreshPages(["courts", "prosecution"]);
}

async function refreshProceedings(): Promise<void> {
  const changed = await syncProceedings();
  if (changed > 0) log.info({ changed }, "proceedings: the course of cases changed");
}

async function refreshFees(): Promise<void> {
  if ((await syncFeeSchedules()) > 0) await refreshPages(["feeSchedules"]);
}

async function refreshKinds(): Promise<void> {
  if (!(await syncAcceptedKinds())) return;
  log.info("filings: the platform accepts other kinds now");
  await refreshPages(["filingKinds"]);
}

async function refreshOutages(): Promise<void> {
  if (!(await syncOutages())) return;
  log.info("status: planned outages changed");
  await refreshPages(["outages"]);
}

async function makeDailyFiles(): Promise<void> {
  if (await makeBulkFiles(new Date())) log.info("open data: the files of the day are made");
}

/** First of all that follows a change: what is closed or withdrawn must not be had a moment longer. What is left out is made anew. */
async function retractFiles(): Promise<void> {
  const days = await retractBulkFiles();
  if (days === 0) return;
  log.info({ days }, "open data: took away files of what is no longer public");
  await inTransaction((tx) => wake(tx, "openData.files", {}));
}

async function measureDependencies(): Promise<void> {
  await probeDependencies();
}

async function followHearings(): Promise<void> {
  const changes = await syncHearings();
  if (changes === 0) return;
  log.info({ changes }, "hearings: took over what the courts changed");
  await retractFiles();
  await tellFollowing();
  const refreshed = await refreshHearingPages();
  if (refreshed > 0) log.info({ refreshed }, "cache: pages of hearings were fetched anew");
}

/** What needs no register comes first, so that its silence keeps nobody from being reminded of a term. */
async function remind(): Promise<void> {
  const told =
    (await remindOfDefects()) +
    (await remindOfDrafts()) +
    (await remindOfCures()) +
    (await remindOfHearings());
  if (told > 0) log.info({ told }, "reminders: told what is near");
}

async function tellOfRunning({ personId }: z.infer<typeof personOf>): Promise<void> {
  const told = await tellRunning(personId);
  if (told > 0) log.info({ told }, "inbox: told what runs in a person's cases");
}

async function tellFollowing(): Promise<void> {
  const written = await tellFollowers();
  if (written > 0) log.info({ written }, "follows: wrote of changed hearings");
}

async function forgetMails(): Promise<void> {
  const forgotten = (await forgetOldMails()) + (await forgetOldFollows());
  if (forgotten > 0) log.info({ forgotten }, "mails: forgot what has done its work");
}

async function proveAudit(): Promise<void> {
  const faults = await verifyAudit();
  for (const { stream, seq } of faults) log.error({ stream, seq }, "audit: the chain is broken");
}

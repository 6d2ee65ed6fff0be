import "server-only";
import { newId } from "@/lib/core/id";
import type { Language } from "@/lib/core/language";
import { err, ok, type Result } from "@/lib/core/result";
import { db, type Transaction } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { blindIndex, seal } from "@/lib/db/seal";
import { secondsToWait } from "@/lib/http/rate-limit";
import { comparableAddress, readMailAddress } from "@/lib/mail/mail-address";
import { mailToken } from "@/lib/mail/server/mail-token";
import { queueMail } from "@/lib/mail/server/queue-mail";
import type { FollowFault } from "../follow-form";
import { type FollowTarget, readFollowTarget, type ReadTarget } from "../follow-target";
import { followEmailPlace } from "./follow-place";

/** So many confirmations may be sent to one mailbox in a day, whoever asks for them. */
const TO_ADDRESS = { name: "followTo", points: 10, seconds: 86_400 };

type Wish = FollowTarget & { readonly email: string; readonly language: Language };
type Following = FollowTarget & { readonly address: string; readonly language: Language };

/**
 * Notes the wish to follow and sends a link to confirm it. The answer is the same whether the address follows already, has
 * been asked too often, or is new: it tells nobody whose mailbox follows what.
 */
export async function beginFollow({
  kind,
  target,
  email,
  language,
}: Wish): Promise<Result<null, FollowFault>> {
  const wanted = readFollowTarget({ kind, target });
  if ("fault" in wanted) return err(wanted.fault);
  const read = readMailAddress(email);
  if ("fault" in read) return err(read.fault);
  const [first] = wanted.targets;
  if (wanted.kind === "hearing" && !(await isToCome(first))) return err("hearingGone");
  const wait = await secondsToWait(TO_ADDRESS, comparableAddress(read.address));
  const following = { kind: wanted.kind, target: await meant(wanted), address: read.address, language };
  if (wait === undefined) await inTransaction((tx) => ask(tx, following));
  return ok(null);
}

/** Of several readings of a number the one that the calendar knows, else what was typed: its first hearing may be to come. */
async function meant({ kind, targets }: ReadTarget): Promise<string> {
  const [typed, ...others] = targets;
  if (kind === "hearing" || others.length === 0) return typed;
  const known = await db().publicHearing.findFirst({
    where: {
      OR: [{ caseKey: { in: others } }, { archiveKey: { in: others } }, { archiveBase: { in: others } }],
    },
    select: { caseKey: true, archiveKey: true, archiveBase: true },
  });
  const keys = [known?.caseKey, known?.archiveKey, known?.archiveBase];
  return others.find((other) => keys.includes(other)) ?? typed;
}

/** Only what is in the calendar, open to all and still to come can be followed. */
async function isToCome(id: string): Promise<boolean> {
  const found = await db().publicHearing.count({
    where: { id, isClosed: false, status: { in: ["scheduled", "postponed"] }, startsAt: { gt: new Date() } },
  });
  return found > 0;
}

async function ask(tx: Transaction, { kind, target, address, language }: Following): Promise<void> {
  const emailIndex = blindIndex(comparableAddress(address), "follow.email");
  // Two requests at once: the later one waits and finds what the earlier one wrote.
  const lock = `follow:${kind}:${target}:${Buffer.from(emailIndex).toString("hex")}`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))`;
  const place = { kind_target_emailIndex: { kind, target, emailIndex } };
  const known = await tx.follow.findUnique({ where: place });
  if (known !== null && known.confirmedAt !== null && known.endedAt === null) return;
  // What was asked for before and not confirmed is asked for anew: its older link is no longer good.
  if (known !== null) await tx.follow.delete({ where: { id: known.id } });
  const id = newId();
  await tx.follow.create({
    data: { id, kind, target, emailIndex, email: seal(address, followEmailPlace(id)), language },
  });
  await queueMail(tx, {
    origin: { followId: id },
    occurrence: `follow:${id}:confirm`,
    to: address,
    language,
    template: "followConfirm",
    values: {
      token: mailToken("follow.confirm", id),
      ...(kind === "caseNumber" ? { caseNumber: target } : {}),
    },
  });
}

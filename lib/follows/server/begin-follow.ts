import "server-only";
import { newId } from "@/lib/core/id";
import type { Language } from "@/lib/core/language";
import { err, ok, type Result } from "@/lib/core/result";
import { db, type Transaction } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { blindIndex, seal } from "@/lib/db/seal";
import { secondsToWait } from "@/lib/http/rate-limit";
import { hearingOfId } from "@/lib/hearings/server/hearing-of-id";
import { comparableAddress, readMailAddress } from "@/lib/mail/mail-address";
import type { MailValues } from "@/lib/mail/mail-template";
import { mailToken } from "@/lib/mail/server/mail-token";
import { queueMail } from "@/lib/mail/server/queue-mail";
import type { FollowFault } from "../follow-form";
import { type FollowTarget, readFollowTarget, type ReadTarget } from "../follow-target";
import { followEmailPlace } from "./follow-place";

/** So many confirmations may be sent to one mailbox in a day, whoever asks for them. */
const TO_ADDRESS = { name: "followTo", points: 10, seconds: 86_400 };

type Wish = FollowTarget & { readonly email: string; readonly language: Language };
type Following = FollowTarget & {
  readonly address: string;
  readonly language: Language;
  /** What the e-mail says of it. */
  readonly about: MailValues;
};

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
  const hearing = wanted.kind === "hearing" ? await hearingToCome(first) : null;
  if (wanted.kind === "hearing" && hearing === null) return err("hearingGone");
  const wait = await secondsToWait(TO_ADDRESS, comparableAddress(read.address));
  const chosen = await meant(wanted);
  const about = hearing ?? { caseNumber: chosen };
  const following = { kind: wanted.kind, target: chosen, address: read.address, language, about };
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

/** Only what is in the calendar, open to all and still to come can be followed; how its e-mail names it. */
async function hearingToCome(id: string): Promise<MailValues | null> {
  const found = await hearingOfId(id);
  if (found === null || found === "withdrawn" || found.isClosed || found.startsAt <= new Date()) return null;
  if (found.status !== "scheduled" && found.status !== "postponed") return null;
  return {
    followed: "hearing",
    hearingId: id,
    court: found.courtName,
    startsAt: found.startsAt.toISOString(),
  };
}

async function ask(tx: Transaction, { kind, target, address, language, about }: Following): Promise<void> {
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
      ...about,
    },
  });
}

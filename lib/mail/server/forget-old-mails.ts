import "server-only";
import { db } from "@/lib/db/database";

const DAY = 86_400_000;
/** An e-mail that has left, or never will, is kept so long: to answer "was it sent?". */
const KEPT_DAYS = 30;
/** A link that confirms an address is good for so long; afterwards the address is asked for again. */
export const ADDRESS_CHANGE_HOURS = 48;

/** Forgets e-mails that have done their work, and addresses that nobody confirmed. Answers how many went. */
export async function forgetOldMails(now: Date = new Date()): Promise<number> {
  const mails = await db().mailMessage.deleteMany({
    where: { state: { not: "queued" }, createdAt: { lt: new Date(now.getTime() - KEPT_DAYS * DAY) } },
  });
  const changes = await db().addressChange.deleteMany({
    where: { createdAt: { lt: new Date(now.getTime() - (ADDRESS_CHANGE_HOURS / 24) * DAY) } },
  });
  return mails.count + changes.count;
}

import "server-only";
import { db } from "@/lib/db/database";
import { ADDRESS_CHANGE_HOURS, MAIL_DAYS } from "../mail-life";

const DAY = 86_400_000;

/** Forgets e-mails that have done their work, and addresses that nobody confirmed. Answers how many went. */
export async function forgetOldMails(now: Date = new Date()): Promise<number> {
  const mails = await db().mailMessage.deleteMany({
    where: { state: { not: "queued" }, createdAt: { lt: new Date(now.getTime() - MAIL_DAYS * DAY) } },
  });
  const changes = await db().addressChange.deleteMany({
    where: { createdAt: { lt: new Date(now.getTime() - (ADDRESS_CHANGE_HOURS / 24) * DAY) } },
  });
  return mails.count + changes.count;
}

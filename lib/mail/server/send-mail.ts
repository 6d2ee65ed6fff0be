import "server-only";
import { deliverMail, MailRefused } from "@/lib/adapters/mail";
import { DEFAULT_LANGUAGE, isLanguage } from "@/lib/core/language";
import { db, type Transaction } from "@/lib/db/database";
import { unseal } from "@/lib/db/seal";
import { env } from "@/lib/env";
import { faultPoint } from "@/lib/fault-point";
import type { OutboxHandler } from "@/lib/outbox/server/outbox-context";
import { PermanentRefusal } from "@/lib/outbox/permanent-refusal";
import { mailContent } from "../mail-content";
import { mailTemplate, mailValues } from "../mail-template";
import { recipientPlace, valuesPlace } from "./mail-place";

/** The address itself was refused: nothing more will arrive there. */
const RECIPIENT_REFUSED = "mailRecipientRefused";

/**
 * Sends one e-mail. Its id is its Message-ID, so that one which is sent again, because its worker died before it could
 * say so, is the same e-mail to the mailbox. One that was withdrawn meanwhile (a follow that ended) is not sent.
 */
export const sendMail: OutboxHandler = {
  send: async ({ mailId = "" }, { finish }) => {
    const mail = await db().mailMessage.findUnique({ where: { id: mailId } });
    if (mail?.state !== "queued") return;
    const content = mailContent({
      template: mailTemplate.parse(mail.template),
      language: isLanguage(mail.language) ? mail.language : DEFAULT_LANGUAGE,
      values: mailValues.parse(JSON.parse(unseal(mail.values, valuesPlace(mailId)))),
      origin: env().APP_ORIGIN,
    });
    faultPoint("mail.beforeSend");
    await deliver({
      mailId,
      to: unseal(mail.recipient, recipientPlace(mailId)),
      at: mail.createdAt,
      content,
    });
    faultPoint("mail.beforeMark");
    await finish(async (tx) => {
      await tx.mailMessage.updateMany({
        where: { id: mailId },
        data: { state: "sent", sentAt: new Date(), lastError: null },
      });
    });
  },
  giveUp: async (tx, { mailId = "" }, code) => {
    await tx.mailMessage.updateMany({ where: { id: mailId }, data: { state: "failed", lastError: code } });
    if (code === RECIPIENT_REFUSED) await noteFailingAddress(tx, mailId);
  },
};

type Delivery = {
  readonly mailId: string;
  readonly to: string;
  readonly at: Date;
  readonly content: ReturnType<typeof mailContent>;
};

async function deliver({ mailId, to, at, content }: Delivery): Promise<void> {
  try {
    await deliverMail({ id: mailId, to, writtenAt: at, ...content });
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    const code = error.what === "recipient" ? RECIPIENT_REFUSED : "mailContentRefused";
    throw new PermanentRefusal(code, { cause: error });
  }
}

/** The person is told in the portal that their address takes no mail; a follow by that address is over. */
async function noteFailingAddress(tx: Transaction, mailId: string): Promise<void> {
  const mail = await tx.mailMessage.findUnique({
    where: { id: mailId },
    select: { followId: true, notification: { select: { personId: true } } },
  });
  const personId = mail?.notification?.personId;
  if (personId !== undefined) {
    const failingFrom = new Date();
    await tx.mailSetting.upsert({
      where: { personId },
      create: { personId, failingFrom },
      update: { failingFrom },
    });
  }
  if (typeof mail?.followId === "string") await tx.follow.deleteMany({ where: { id: mail.followId } });
}

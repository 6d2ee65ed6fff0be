import "server-only";
import { newId } from "@/lib/core/id";
import type { Language } from "@/lib/core/language";
import type { Transaction } from "@/lib/db/database";
import { seal } from "@/lib/db/seal";
import { enqueue } from "@/lib/outbox/server/enqueue";
import type { MailTemplate, MailValues } from "../mail-template";
import { recipientPlace, valuesPlace } from "./mail-place";

type Origin =
  { readonly notificationId: string } | { readonly addressChangeId: string } | { readonly followId: string };

export type NewMail = {
  readonly origin: Origin;
  /** What it tells; told by one e-mail, whoever asks again. */
  readonly occurrence: string;
  readonly to: string;
  readonly language: Language;
  readonly template: MailTemplate;
  readonly values: MailValues;
};

/** Writes an e-mail and puts it into the outbox, in the caller's transaction; false when it had been written before. */
export async function queueMail(tx: Transaction, mail: NewMail): Promise<boolean> {
  const id = newId();
  const { count } = await tx.mailMessage.createMany({
    data: {
      id,
      ...mail.origin,
      occurrence: mail.occurrence,
      recipient: seal(mail.to, recipientPlace(id)),
      language: mail.language,
      template: mail.template,
      values: seal(JSON.stringify(mail.values), valuesPlace(id)),
    },
    skipDuplicates: true,
  });
  if (count === 0) return false;
  await enqueue(tx, { aggregate: `mail:${id}`, kind: "mail.send", payload: { mailId: id } });
  return true;
}

import "server-only";
import { newId } from "@/lib/core/id";
import { DEFAULT_LANGUAGE, isLanguage } from "@/lib/core/language";
import type { Transaction } from "@/lib/db/database";
import { seal, unseal } from "@/lib/db/seal";
import { queueMail } from "@/lib/mail/server/queue-mail";
import { ALWAYS_SENT, GROUP_OF, type News, type NewsDetail, type NewsKind } from "../news";
import { detailPlace } from "./detail-place";

/**
 * Tells a person of something that happened, in the transaction in which it becomes known: the entry of the inbox, the
 * e-mail and its message in the outbox come to be together. False when the person had been told of it before.
 */
export async function notify(tx: Transaction, news: News): Promise<boolean> {
  const { personId, kind, occurrence, subject, detail = {}, hearingOn, occurredAt } = news;
  const id = newId();
  const { count } = await tx.notification.createMany({
    data: {
      id,
      personId,
      kind,
      occurrence,
      ...subject,
      detail: Object.keys(detail).length === 0 ? null : seal(JSON.stringify(detail), detailPlace(id)),
      hearingOn: hearingOn === undefined ? null : new Date(`${hearingOn}T00:00:00Z`),
      occurredAt,
    },
    skipDuplicates: true,
  });
  if (count === 0) return false;
  await alsoByMail(tx, { id, personId, kind, detail });
  return true;
}

type Told = {
  readonly id: string;
  readonly personId: string;
  readonly kind: NewsKind;
  readonly detail: NewsDetail;
};

/** Only to an address that was confirmed, and only what the person has not switched off. */
async function alsoByMail(tx: Transaction, { id, personId, kind, detail }: Told): Promise<void> {
  const person = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: { email: true, language: true, mailSetting: { select: { off: true } } },
  });
  const group = GROUP_OF[kind];
  const isOff = group !== ALWAYS_SENT && person.mailSetting?.off.includes(group) === true;
  if (person.email === null || isOff) return;
  await queueMail(tx, {
    origin: { notificationId: id },
    occurrence: `notification:${id}`,
    to: unseal(person.email, { table: "person", column: "email", id: personId }),
    language: isLanguage(person.language) ? person.language : DEFAULT_LANGUAGE,
    template: kind,
    values: termsOf(detail),
  });
}

/** Of what the inbox says, an e-mail carries the terms only. */
const termsOf = ({ cureBy, endsOn }: NewsDetail): Record<string, string> => ({
  ...(cureBy === undefined ? {} : { cureBy }),
  ...(endsOn === undefined ? {} : { endsOn }),
});

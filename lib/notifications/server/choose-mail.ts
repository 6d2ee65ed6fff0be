import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { inTransaction } from "@/lib/db/in-transaction";
import type { Viewer } from "@/lib/identity/viewer";
import { type NewsGroup, OPTIONAL_GROUPS } from "../news";

type By = { readonly viewer: Pick<Viewer, "personId">; readonly requestId: string };

/** Keeps what the person wants to be written to about; what is always sent stays. */
export async function chooseMail(
  wanted: readonly NewsGroup[],
  { viewer: { personId }, requestId }: By,
): Promise<null> {
  const off = OPTIONAL_GROUPS.filter((group) => !wanted.includes(group));
  return inTransaction(async (tx) => {
    await tx.mailSetting.upsert({ where: { personId }, create: { personId, off }, update: { off } });
    await audit(tx, {
      personId,
      action: "person.mailChosen",
      subjectKind: "person",
      subjectId: personId,
      requestId,
      detail: { off: off.join() },
    });
    return null;
  });
}

/** Forgets the address, and what was asked for and not confirmed: from now on the news are in the portal only. */
export async function stopMail({ viewer: { personId }, requestId }: By): Promise<null> {
  return inTransaction(async (tx) => {
    await tx.person.update({ where: { id: personId }, data: { email: null } });
    await tx.addressChange.deleteMany({ where: { personId } });
    await tx.mailSetting.updateMany({ where: { personId }, data: { failingFrom: null } });
    await tx.mailMessage.deleteMany({ where: { notification: { personId }, state: "queued" } });
    await audit(tx, {
      personId,
      action: "person.mailStopped",
      subjectKind: "person",
      subjectId: personId,
      requestId,
    });
    return null;
  });
}

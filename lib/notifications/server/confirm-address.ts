import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { err, ok, type Result } from "@/lib/core/result";
import { db, type Transaction } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { seal, unseal } from "@/lib/db/seal";
import type { Viewer } from "@/lib/identity/viewer";
import { ADDRESS_CHANGE_HOURS } from "@/lib/mail/mail-life";
import { idOfToken } from "@/lib/mail/server/mail-token";
import { addressPlace } from "./address-place";

type Owner = Pick<Viewer, "personId">;

/** The address that a link is for; nothing when the link is not the viewer's, too old, or has been used. */
export async function addressOfToken(token: string, { personId }: Owner): Promise<string | undefined> {
  return (await pending(db(), token, personId))?.address;
}

async function pending(
  tx: Pick<Transaction, "addressChange">,
  token: string,
  personId: string,
): Promise<{ id: string; address: string } | undefined> {
  const id = idOfToken("address.confirm", token);
  if (id === undefined) return undefined;
  const createdAt = { gt: new Date(Date.now() - ADDRESS_CHANGE_HOURS * 3_600_000) };
  const change = await tx.addressChange.findFirst({ where: { id, personId, createdAt } });
  return change === null ? undefined : { id, address: unseal(change.address, addressPlace(id)) };
}

/** From now on the person is written to there. */
export async function confirmAddress(
  token: string,
  { viewer: { personId }, requestId }: { readonly viewer: Owner; readonly requestId: string },
): Promise<Result<null, "gone">> {
  return inTransaction(async (tx) => {
    const change = await pending(tx, token, personId);
    if (change === undefined) return err("gone");
    const email = seal(change.address, { table: "person", column: "email", id: personId });
    await tx.person.update({ where: { id: personId }, data: { email } });
    await tx.mailSetting.updateMany({ where: { personId }, data: { failingFrom: null } });
    await tx.addressChange.deleteMany({ where: { id: change.id } });
    await audit(tx, {
      personId,
      action: "person.addressConfirmed",
      subjectKind: "person",
      subjectId: personId,
      requestId,
    });
    return ok(null);
  });
}

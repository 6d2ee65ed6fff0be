import "server-only";
import { db } from "@/lib/db/database";
import { unseal } from "@/lib/db/seal";
import type { Viewer } from "@/lib/identity/viewer";
import { ADDRESS_CHANGE_HOURS } from "@/lib/mail/mail-life";
import type { MailSettings } from "../mail-settings";
import { OPTIONAL_GROUPS } from "../news";
import { addressPlace } from "./address-place";

/** Where the viewer is written to, and about what. */
export async function mailSettingsOfViewer({ personId }: Pick<Viewer, "personId">): Promise<MailSettings> {
  const { email, mailSetting, addressChange } = await db().person.findUniqueOrThrow({
    where: { id: personId },
    select: { email: true, mailSetting: true, addressChange: true },
  });
  const oldest = Date.now() - ADDRESS_CHANGE_HOURS * 3_600_000;
  const isPending = addressChange !== null && addressChange.createdAt.getTime() > oldest;
  return {
    address: email === null ? null : unseal(email, { table: "person", column: "email", id: personId }),
    pending: isPending ? unseal(addressChange.address, addressPlace(addressChange.id)) : null,
    failingFrom: email === null ? null : (mailSetting?.failingFrom ?? null),
    off: OPTIONAL_GROUPS.filter((group) => mailSetting?.off.includes(group)),
  };
}

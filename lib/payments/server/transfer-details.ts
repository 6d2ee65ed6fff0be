import "server-only";
import { db } from "@/lib/db/database";
import { env } from "@/lib/env";
import type { Viewer } from "@/lib/identity/viewer";
import { type BankTransfer, groupedIban, transferPurpose } from "../bank-transfer";
import type { DueView } from "../due-view";

/** Where a due can be paid from any bank: the Treasury's account of the configuration, and a purpose that finds the due. */
export async function transferDetails(due: DueView, viewer: Viewer): Promise<BankTransfer> {
  const filing =
    due.filingId === null
      ? null
      : await db().filing.findFirst({
          where: { id: due.filingId, personId: viewer.personId },
          select: { registrationNumber: true },
        });
  const { TREASURY_IBAN, TREASURY_BIC, TREASURY_RECIPIENT, TREASURY_REGISTRATION_NUMBER } = env();
  return {
    recipient: TREASURY_RECIPIENT,
    registrationNumber: TREASURY_REGISTRATION_NUMBER,
    iban: groupedIban(TREASURY_IBAN),
    bic: TREASURY_BIC,
    purpose: transferPurpose({
      kind: due.kind,
      reference: due.reference,
      givenName: viewer.givenName,
      familyName: viewer.familyName,
      personalCode: viewer.personalCode,
      registrationNumber: filing?.registrationNumber ?? null,
    }),
  };
}

import "server-only";
import { newId } from "@/lib/core/id";
import type { Transaction } from "@/lib/db/database";
import { blindIndex } from "@/lib/db/seal";
import { occurrence } from "@/lib/notifications/occurrence";
import { notify } from "@/lib/notifications/server/notify";
import { CODE_PURPOSE, type KnownSignatory } from "../signatory";

type Asked = Pick<KnownSignatory, "id" | "personalCode">;

/**
 * Tells whoever is asked to sign, if the portal knows them already. Whoever signs in later finds it among their matters: a letter to
 * somebody who has never been here cannot be sent, and the portal knows no address of theirs.
 */
export async function tellSignatory(
  tx: Transaction,
  { id, personalCode }: Asked,
  kind: "signatureAsked" | "signatureVoided",
): Promise<void> {
  const people = await tx.person.findMany({
    where: { personalCodeIndex: blindIndex(personalCode, CODE_PURPOSE) },
    select: { id: true },
  });
  for (const { id: personId } of people)
    await notify(tx, {
      personId,
      kind,
      // Asked as often as the content changes: each asking is an occurrence of its own.
      occurrence: occurrence.signatureAsked(id, newId()),
      subject: { signatoryId: id },
      occurredAt: new Date(),
    });
}

type Decided = {
  readonly signatoryId: string;
  readonly filingId: string;
  /** Who files. */
  readonly personId: string;
  readonly kind: "signatureGiven" | "signatureRefused";
};

/** Tells whoever files what somebody whom they asked has decided. */
export async function tellOfDecision(
  tx: Transaction,
  { signatoryId, filingId, personId, kind }: Decided,
): Promise<void> {
  const at = new Date();
  await notify(tx, {
    personId,
    kind,
    occurrence: occurrence.signatureDecided(signatoryId, kind, at.toISOString()),
    subject: { filingId },
    occurredAt: at,
  });
}

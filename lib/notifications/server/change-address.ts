import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { newId } from "@/lib/core/id";
import type { Language } from "@/lib/core/language";
import { err, ok, type Result } from "@/lib/core/result";
import { inTransaction } from "@/lib/db/in-transaction";
import { seal } from "@/lib/db/seal";
import { secondsToWait } from "@/lib/http/rate-limit";
import type { Viewer } from "@/lib/identity/viewer";
import { type AddressFault, comparableAddress, readMailAddress } from "@/lib/mail/mail-address";
import { mailToken } from "@/lib/mail/server/mail-token";
import { queueMail } from "@/lib/mail/server/queue-mail";
import { addressPlace } from "./address-place";

const DAY_SECONDS = 86_400;
/** So often a person may ask for a link, and so often a mailbox may be sent one by strangers. */
const BY_PERSON = { name: "addressByPerson", points: 10, seconds: DAY_SECONDS };
const TO_ADDRESS = { name: "confirmationTo", points: 5, seconds: DAY_SECONDS };

type By = {
  readonly viewer: Pick<Viewer, "personId">;
  readonly language: Language;
  readonly requestId: string;
};

/**
 * Sends a link to a new address; the address is used only once the link has been opened by the same person. What was
 * asked before and not confirmed is forgotten, its e-mail too if it has not left.
 */
export async function changeAddress(
  typed: string,
  { viewer: { personId }, language, requestId }: By,
): Promise<Result<null, AddressFault | "tooMany">> {
  const read = readMailAddress(typed);
  if ("fault" in read) return err(read.fault);
  const { address } = read;
  const waits = [
    await secondsToWait(BY_PERSON, personId),
    await secondsToWait(TO_ADDRESS, comparableAddress(address)),
  ];
  if (waits.some((seconds) => seconds !== undefined)) return err("tooMany");
  const id = newId();
  await inTransaction(async (tx) => {
    // Two requests at once: the later one waits, and is the one that counts.
    await tx.$queryRaw`SELECT 1 FROM person WHERE id = ${personId}::uuid FOR UPDATE`;
    await tx.addressChange.deleteMany({ where: { personId } });
    await tx.addressChange.create({ data: { id, personId, address: seal(address, addressPlace(id)) } });
    await queueMail(tx, {
      origin: { addressChangeId: id },
      occurrence: `address:${id}`,
      to: address,
      language,
      template: "addressConfirm",
      values: { token: mailToken("address.confirm", id) },
    });
    await audit(tx, {
      personId,
      action: "person.addressAsked",
      subjectKind: "person",
      subjectId: personId,
      requestId,
    });
  });
  return ok(null);
}

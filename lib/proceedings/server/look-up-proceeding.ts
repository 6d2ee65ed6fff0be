import "server-only";
import { createHash, timingSafeEqual } from "node:crypto";
import { db } from "@/lib/db/database";
import { unseal } from "@/lib/db/seal";
import type { Proceeding } from "@/lib/exchange/shapes";
import { caseNumberKey, numberKeys } from "@/lib/hearings/case-number-key";
import { forgiveUse, type RateLimit, secondsToWait } from "@/lib/http/rate-limit";
import type { ProceedingFinding } from "../proceeding-finding";
import { numberIndex } from "./proceeding-keys";
import { placeOfProceeding } from "./proceeding-place";

/** Codes that are wrong, from one address for one number. */
const CODE_LIMIT: RateLimit = { name: "summonsCode", points: 5, seconds: 900 };
/** One archive number without its section may stand for a case of every court; more than that is no case number. */
const MOST_CASES = 30;

type LookUp = { readonly number: string; readonly code: string | null; readonly from: string };

/**
 * The course of a case by a number in any spelling. `from` is whose wrong codes are counted together. A right code is not
 * counted; a wrong one is counted whether there is such a case or not.
 */
export async function lookUpProceeding({ number, code, from }: LookUp): Promise<ProceedingFinding> {
  const attempt = `${from} ${caseNumberKey(number) ?? ""}`;
  const wait = code === null ? undefined : await secondsToWait(CODE_LIMIT, attempt);
  if (wait !== undefined) return { kind: "tooManyCodes", waitSeconds: wait };
  const open = (await proceedingsNumbered(number)).filter(
    (proceeding) => !proceeding.isClosed || opens(proceeding, code),
  );
  if (code !== null && open.length > 0) await forgiveUse(CODE_LIMIT, attempt);
  // A code was printed for one case, whatever others have the same number.
  const meant = open.some(({ isClosed }) => isClosed) ? open.filter(({ isClosed }) => isClosed) : open;
  const [only, ...others] = meant;
  if (only === undefined) return { kind: "notFound" };
  return others.length === 0 ? { kind: "found", proceeding: only } : { kind: "several", proceedings: meant };
}

async function proceedingsNumbered(number: string): Promise<Proceeding[]> {
  const found = await db().proceeding.findMany({
    where: { numbers: { some: { numberIndex: { in: numberKeys(number).map(numberIndex) } } } },
    orderBy: { id: "desc" },
    take: MOST_CASES,
  });
  // Only what passed the contract's schema was sealed.
  return found.map(({ id, body }) => JSON.parse(unseal(body, placeOfProceeding(id))) as Proceeding);
}

/** Whether this code was printed on a summons of the case. */
function opens({ caseNumber, summonsCodeHashes }: Proceeding, code: string | null): boolean {
  if (code === null) return false;
  const asked = createHash("sha256").update(`${caseNumber}:${code}`).digest();
  return summonsCodeHashes.some((hash) => timingSafeEqual(Buffer.from(hash, "hex"), asked));
}

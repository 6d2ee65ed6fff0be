import "server-only";
import { namesOf } from "@/lib/courts/names-of";
import { courtDirectory } from "@/lib/courts/server/court-directory";
import type { ProceedingAnswer } from "../proceeding-answer";
import { readProceedingQuery } from "../proceeding-query";
import { lookUpProceeding } from "./look-up-proceeding";
import type { OpenedLookUp } from "./sealed-look-up";
import { proceedingsTime } from "./sync-proceedings";

/** Reads what was typed and looks it up, from our own tables alone. `from` is whose wrong codes are counted together. */
export async function proceedingAnswer(
  { typed, isExpired }: OpenedLookUp,
  from: string,
): Promise<ProceedingAnswer> {
  const read = isExpired ? ({ state: "expired" } as const) : readProceedingQuery(typed);
  const [finding, asOf, directory] = await Promise.all([
    read.state === "asked" ? lookUpProceeding({ number: read.number, code: read.code, from }) : null,
    proceedingsTime(),
    courtDirectory(),
  ]);
  return {
    typed,
    read,
    finding,
    asOf,
    now: new Date(),
    names: namesOf(directory),
    firstInstance: new Set(
      directory.courts.filter(({ level }) => level === "first").map(({ courtId }) => courtId),
    ),
  };
}

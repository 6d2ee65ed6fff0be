import "server-only";
import type { Reader } from "@/lib/cases/server/reader";
import { err, type Result } from "@/lib/core/result";
import type { Mandate } from "@/lib/exchange/shapes";
import type { MandateRefusal } from "../mandate-refusal";
import { authorityOf } from "./authority-of";

/** Under which mandate something is done: what the register says at this moment, and nothing that anybody remembers. */
export async function mandateNow(reader: Reader): Promise<Result<Mandate | null, MandateRefusal>> {
  const found = await authorityOf(reader, { fresh: true });
  if (found.ok) return found;
  return err(found.refusal === "ended" ? "mandateEnded" : "mandateUnavailable");
}

import "server-only";
import { seal, unseal } from "@/lib/db/seal";

const PLACE = { table: "form", column: "typed_address", id: "query" };
/** Longer than any address: what is cut off was no address anyway. */
const MOST = 300;

/** A typed address that was wrong, for the way back to its form: in an address of ours nobody's may stand in the clear. */
export const packTyped = (typed: string): string =>
  Buffer.from(seal(typed.slice(0, MOST).toWellFormed(), PLACE)).toString("base64url");

/** What was typed; nothing when somebody changed the address. */
export function unpackTyped(packed: string | undefined): string | undefined {
  if (packed === undefined || packed === "") return undefined;
  try {
    return unseal(Buffer.from(packed, "base64url"), PLACE);
  } catch {
    // Not ours, or under a key that is gone: the form is shown empty.
    return undefined;
  }
}

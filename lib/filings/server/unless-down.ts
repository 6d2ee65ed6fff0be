import "server-only";
import { Outage } from "@/lib/core/outage";
import { log } from "@/lib/log";

/** A signer that is away is told on the page, with everything else kept: the draft can wait. Bugs are thrown on. */
export async function unlessDown<Value>(asked: Promise<Value>): Promise<Value | "signerDown"> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof Outage)) throw error;
    log.warn({ error }, "signer: does not answer");
    return "signerDown";
  }
}

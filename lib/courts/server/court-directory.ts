import "server-only";
import type { Court, ProsecutionOffice } from "@/lib/exchange/shapes";
import { readCopy } from "@/lib/mirror/server/public-copy";
import { BUILT_IN_DIRECTORY } from "../built-in-directory";
import type { Directory } from "../directory";

/**
 * Courts and offices as the register last told them, from our own table: it answers while the platform is down. Before the
 * register has spoken for the first time it is what the law says, so that the pages are never empty.
 */
export async function courtDirectory(): Promise<Directory> {
  const [courts, offices] = await Promise.all([readCopy("courts"), readCopy("prosecution")]);
  if (courts === null) return BUILT_IN_DIRECTORY;
  // Only what passed the contract's schema is kept as a copy.
  return {
    courts: courts.body as readonly Court[],
    offices: (offices?.body ?? []) as readonly ProsecutionOffice[],
    asOf: courts.asOf,
  };
}

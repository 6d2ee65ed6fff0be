import "server-only";
import { cache } from "react";
import { answerFault } from "@/lib/exchange/contract-check";
import type { AcceptedKind } from "@/lib/exchange/shapes";
import type { AcceptedKinds } from "@/lib/forms/accepted-kinds";
import { readCopy } from "@/lib/mirror/server/public-copy";

/**
 * What the platform accepts, as last told; it stands while the platform is silent. Null before it has ever spoken. The copy passed
 * the contract when it came; one that a newer contract does not know says nothing until the platform is asked again.
 * Read once for all that one request renders.
 */
export const acceptedKinds = cache(async (): Promise<AcceptedKinds> => {
  const copy = await readCopy("filingKinds");
  if (copy === null || answerFault("filingKinds", 200, copy.body) !== null) return null;
  return (copy.body as { items: AcceptedKind[] }).items;
});

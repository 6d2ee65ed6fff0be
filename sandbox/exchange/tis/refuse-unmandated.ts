import type { Mandate, NewFiling } from "@/lib/exchange/shapes";
import type { Queries } from "../database";
import type { Acting } from "../http/authenticate";
import { PlatformProblem } from "../http/problem";
import { isValidAt, mandateNumbered } from "../registers/mandate-store";

/**
 * Whoever files for another says so in the filing as well, and does it under a mandate of their own that was good when the portal
 * received the filing: what was kept in time is kept.
 */
export async function refuseUnmandated(
  queries: Queries,
  { actingFor, submitter, receivedAt }: NewFiling,
  acting: Acting,
): Promise<void> {
  if (acting.mandateId !== actingFor?.mandateId) throw mismatch("/actingFor");
  if (actingFor === null) return;
  const mandate = await mandateNumbered(queries, actingFor.mandateId);
  if (mandate?.ownerPersonalCode !== submitter.personalCode || mandate.kind !== actingFor.capacity)
    throw new PlatformProblem(403, "mandateUnknown");
  if (!isSame(actingFor.principal, mandate.principal)) throw mismatch("/actingFor/principal");
  if (!isValidAt(mandate, new Date(receivedAt))) throw new PlatformProblem(403, "mandateEnded");
}

type Named = Pick<Mandate["principal"], "personalCode" | "registrationNumber">;

const isSame = (one: Named, other: Named): boolean =>
  one.personalCode === other.personalCode && one.registrationNumber === other.registrationNumber;

const mismatch = (detail: string): PlatformProblem => new PlatformProblem(422, "requestInvalid", { detail });

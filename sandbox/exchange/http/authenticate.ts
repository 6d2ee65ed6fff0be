import { createLocalJWKSet, jwtVerify } from "jose";
import { schemaFault } from "@/lib/exchange/contract-check";
import type { components } from "@/lib/exchange/schema";
import type { Operation } from "@/lib/exchange/shapes";
import { isValidAt, mandateNumbered } from "../registers/mandate-store";
import type { World } from "../world";
import { PlatformProblem } from "./problem";
import { SeenOnce } from "./seen-once";

export type Acting = components["schemas"]["ActingContext"];
type Header = string | string[] | undefined;

export type Guard = {
  readonly client: (authorization: Header) => Promise<void>;
  readonly person: (context: Header, operation: Operation) => Promise<Acting>;
};

const LONGEST_LIFE_SECONDS = 120;
const isActing = (claims: unknown): claims is Acting => schemaFault("ActingContext", claims) === null;

/** Who may ask: the portal by its token, the person by the acting context that the portal signed. */
export function guard(world: World): Guard {
  const portalKeys = createLocalJWKSet(world.settings.portalJwks);
  const seen = new SeenOnce();

  async function client(authorization: Header): Promise<void> {
    const [, token = ""] = /^Bearer (.+)$/.exec(String(authorization)) ?? [];
    const expected = { algorithms: ["ES256"], issuer: world.origin, audience: world.origin, typ: "at+jwt" };
    await jwtVerify(token, world.key.publicKey, expected).catch(() => {
      throw new PlatformProblem(401, "unauthenticated");
    });
  }

  async function person(context: Header, operation: Operation): Promise<Acting> {
    if (typeof context !== "string" || context === "") throw new PlatformProblem(403, "actingContextMissing");
    const claims = await verified(context);
    if (
      !isActing(claims) ||
      claims.exp - claims.iat > LONGEST_LIFE_SECONDS ||
      !seen.isNew(claims.jti, claims.exp * 1000)
    ) {
      throw new PlatformProblem(403, "actingContextInvalid");
    }
    await refuseUnmandated(world, claims, operation);
    await note(world, claims, operation);
    return claims;
  }

  async function verified(context: string): Promise<unknown> {
    const expected = {
      algorithms: ["ES256"],
      issuer: world.settings.clientId,
      audience: world.origin,
      typ: "acting-context+jwt",
      requiredClaims: ["exp", "iat", "jti"],
    };
    try {
      return (await jwtVerify(context, portalKeys, expected)).payload;
    } catch {
      // Every way of being wrong is the same answer.
      return null;
    }
  }

  return { client, person };
}

/** What the portal has received is handed over whenever it can be: createFiling judges the mandate by when it was received. */
const HANDING_OVER: ReadonlySet<Operation> = new Set<Operation>(["filings", "createFiling", "putDocument"]);

/** For another one acts only under a mandate of one's own that is valid at this moment. */
async function refuseUnmandated({ pool, clock }: World, acting: Acting, operation: Operation): Promise<void> {
  const { mandateId, capacity, actingFor } = acting;
  const told = [mandateId === undefined, capacity === "self", actingFor.kind === "self"];
  if (new Set(told).size > 1) throw new PlatformProblem(403, "actingContextInvalid");
  if (mandateId === undefined) return;
  const mandate = await mandateNumbered(pool, mandateId);
  if (mandate?.ownerPersonalCode !== acting.person.personalCode || mandate.kind !== capacity)
    throw new PlatformProblem(403, "mandateUnknown");
  if (!HANDING_OVER.has(operation) && !isValidAt(mandate, clock.now()))
    throw new PlatformProblem(403, "mandateEnded");
}

/** The platform's own log of who looked, at which level and why; the person may ask for it. */
async function note({ pool }: World, acting: Acting, operation: Operation): Promise<void> {
  await pool.query(
    "INSERT INTO access_log (personal_code, operation, purpose, acr, mandate_id) VALUES ($1, $2, $3, $4, $5)",
    [acting.person.personalCode, operation, acting.purpose, acting.acr, acting.mandateId ?? null],
  );
}

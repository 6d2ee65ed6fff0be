import type { FastifyInstance } from "fastify";
import { createLocalJWKSet, jwtVerify, type JWTPayload, SignJWT } from "jose";
import { newId } from "@/lib/core/id";
import type { World } from "../world";
import { SeenOnce } from "./seen-once";
import { isReached } from "./send-answer";

const LIFETIME_SECONDS = 300;
const ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/** OAuth 2.0 client credentials with `private_key_jwt`; anything else is `invalid_client` or `invalid_request`. */
export function tokenEndpoint(app: FastifyInstance, world: World): void {
  const keys = createLocalJWKSet(world.settings.portalJwks);
  const seen = new SeenOnce();

  app.post("/oauth/token", async (request, reply) => {
    if (!(await isReached(world.faults, "token", request))) return reply.hijack();
    reply.header("cache-control", "no-store");
    const form = request.body as Readonly<Record<string, string>> | undefined;
    if (form?.["grant_type"] !== "client_credentials" || form["client_assertion_type"] !== ASSERTION_TYPE) {
      return reply.code(400).send({ error: "invalid_request" });
    }
    const claims = await verified(form["client_assertion"] ?? "");
    if (claims === null) return reply.code(401).send({ error: "invalid_client" });
    return { access_token: await accessToken(world), token_type: "Bearer", expires_in: LIFETIME_SECONDS };
  });

  async function verified(assertion: string): Promise<JWTPayload | null> {
    const { clientId } = world.settings;
    try {
      const { payload } = await jwtVerify(assertion, keys, {
        algorithms: ["ES256"],
        issuer: clientId,
        subject: clientId,
        audience: world.origin,
        maxTokenAge: "5 minutes",
        requiredClaims: ["jti", "exp"],
      });
      return seen.isNew(String(payload.jti), Number(payload.exp) * 1000) ? payload : null;
    } catch {
      // Every way of being wrong is the same answer to the client.
      return null;
    }
  }
}

function accessToken({ key, origin, settings }: World): Promise<string> {
  return new SignJWT({})
    .setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid: key.publicJwk.kid })
    .setIssuer(origin)
    .setAudience(origin)
    .setSubject(settings.clientId)
    .setIssuedAt()
    .setExpirationTime(`${String(LIFETIME_SECONDS)}s`)
    .setJti(newId())
    .sign(key.privateKey);
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { createLocalJWKSet, jwtVerify } from "jose";
import { z } from "zod";
import type { FaultSwitches } from "./faults";
import { returnAddress } from "./return-address";
import type { IdentitySettings } from "./settings";
import { signEvidence } from "./sign-evidence";
import { signerPage, unknownRequestPage } from "./signer-page";
import { SignerStore } from "./signer-store";
import type { SigningKey } from "./signing-key";
import { type PageTexts, textsFor } from "./texts";

export type SignerParts = {
  readonly settings: IdentitySettings;
  readonly key: SigningKey;
  readonly faults: FaultSwitches;
  readonly signerUrl: string;
};

const withId = z.object({ id: z.string() });
const decided = z.object({ decision: z.enum(["sign", "decline"]) });

const order = (portalOrigin: string) =>
  z.object({
    clientRef: z.string().min(1).max(100),
    documentSha256: z.string().regex(/^[0-9a-f]{64}$/),
    personalCode: z.string().regex(/^\d{6}-\d{5}$/),
    returnUrl: z
      .url()
      .refine((url) => new URL(url).origin === portalOrigin, { message: "must lead to the portal" }),
    title: z.string().min(1).max(300),
  });

/** The signing service: the portal opens a request, the person decides, the portal fetches the evidence. */
export function signerRoutes(app: FastifyInstance, parts: SignerParts): void {
  const { settings, key, faults } = parts;
  const store = new SignerStore();
  const isPortal = portalCheck(parts);

  app.addHook("onRequest", async (request, reply) => {
    if (request.url.startsWith("/signer") && faults.strikes("signer-down"))
      return reply.code(503).send({ code: "unavailable" });
    return undefined;
  });

  app.get("/signer/jwks.json", () => ({ keys: [key.publicJwk] }));

  app.post("/signer/signatures", async (request, reply) => {
    if (!(await isPortal(request))) return reply.code(401).send({ code: "unauthorized" });
    const parsed = order(settings.portalOrigin).safeParse(request.body);
    if (!parsed.success)
      return reply
        .code(400)
        .send({ code: "invalid", fields: parsed.error.issues.map(({ path }) => path.join(".")) });
    const { id } = store.open(parsed.data);
    return reply.code(201).send({ id, url: `${parts.signerUrl}/sign/${id}` });
  });

  app.get("/signer/signatures/:id", async (request, reply) => {
    if (!(await isPortal(request))) return reply.code(401).send({ code: "unauthorized" });
    const found = store.find(withId.parse(request.params).id);
    return found === undefined
      ? reply.code(404).send({ code: "notFound" })
      : { state: found.state, evidence: found.evidence };
  });

  app.get("/signer/sign/:id", (request, reply) => {
    const found = store.find(withId.parse(request.params).id);
    const texts = textsOf(request);
    return found === undefined ? unknown(reply, texts, settings) : htmlReply(reply, signerPage(found, texts));
  });

  app.post("/signer/sign/:id", async (request, reply) => {
    const found = store.find(withId.parse(request.params).id);
    if (found === undefined) return unknown(reply, textsOf(request), settings);
    const answer = decided.safeParse(request.body);
    if (!answer.success) return htmlReply(reply.code(400), signerPage(found, textsOf(request)));
    const ended =
      answer.data.decision === "decline"
        ? store.end(found.id, { state: "declined", evidence: null })
        : store.end(found.id, { state: "signed", evidence: await signEvidence(found, key, faults) });
    return reply.redirect(returnAddress(ended ?? found), 303);
  });
}

function unknown(reply: FastifyReply, texts: PageTexts, { portalOrigin }: IdentitySettings): FastifyReply {
  return htmlReply(reply.code(404), unknownRequestPage(texts, portalOrigin));
}

const htmlReply = (reply: FastifyReply, page: string): FastifyReply =>
  reply.type("text/html; charset=utf-8").send(page);

function textsOf(request: FastifyRequest): PageTexts {
  const { ui_locales: asked } = z.object({ ui_locales: z.string().optional() }).parse(request.query);
  return textsFor(asked ?? request.headers["accept-language"]);
}

/** True for a bearer that the portal signed for this service within the last minutes, each good for one call. */
function portalCheck({ settings, signerUrl }: SignerParts): (request: FastifyRequest) => Promise<boolean> {
  const keys = createLocalJWKSet({ keys: settings.portalJwks.keys });
  const seen = new Set<string>();
  return async ({ headers: { authorization } }) => {
    const [scheme, token] = authorization?.split(" ") ?? [];
    if (scheme !== "Bearer" || token === undefined) return false;
    const claims = await jwtVerify(token, keys, {
      algorithms: ["ES256"],
      issuer: settings.clientId,
      audience: signerUrl,
      maxTokenAge: "2m",
      clockTolerance: 10,
      requiredClaims: ["exp", "jti"],
    }).then(
      ({ payload }) => payload,
      () => null, // A bearer that does not verify is simply not the portal's.
    );
    if (claims?.jti === undefined || seen.has(claims.jti)) return false;
    seen.add(claims.jti);
    return true;
  };
}

import { z } from "zod";
import { err, ok, type Result } from "@/lib/core/result";
import { assuranceOf } from "./assurance";
import { AUTH_TIME_TOLERANCE_MS } from "./limits";
import type { AssuranceLevel } from "./viewer";

/** What the national login said, after its signature was verified. */
const claims = z.object({
  iss: z.string(),
  sub: z.string().min(1).max(255),
  aud: z.union([z.string(), z.array(z.string())]),
  exp: z.number(),
  iat: z.number(),
  nbf: z.number().optional(),
  auth_time: z.number(),
  acr: z.string(),
  sid: z.string().max(255).optional(),
  given_name: z.string().trim().min(1).max(200),
  family_name: z.string().trim().min(1).max(200),
  personal_code: z.string().regex(/^\d{6}-\d{5}$/),
});

export type SignIn = {
  readonly issuer: string;
  readonly subject: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly personalCode: string;
  readonly acr: AssuranceLevel;
  readonly authTime: Date;
  readonly idpSession: string | null;
};

export type SignInRefusal = "tokenRefused" | "notFresh" | "notHigh";

export type Expected = {
  readonly issuer: string;
  readonly clientId: string;
  readonly needsHigh: boolean;
  readonly now: Date;
};

/**
 * Decides whether a sign-in may become a session. The library has verified signature, nonce and times;
 * who issued the token, for whom, at which assurance and when the person proved themselves is judged here, whatever it checked.
 */
export function judgeSignIn(said: unknown, expected: Expected): Result<SignIn, SignInRefusal> {
  const parsed = claims.safeParse(said);
  if (!parsed.success || !isForUs(parsed.data, expected)) return err("tokenRefused");
  const acr = assuranceOf(parsed.data.acr);
  if (acr === undefined) return err("tokenRefused");
  const authTime = new Date(parsed.data.auth_time * 1000);
  if (Math.abs(expected.now.getTime() - authTime.getTime()) > AUTH_TIME_TOLERANCE_MS) return err("notFresh");
  if (expected.needsHigh && acr !== "high") return err("notHigh");
  return ok(signIn(parsed.data, { acr, authTime }));
}

function isForUs(said: z.infer<typeof claims>, { issuer, clientId, now }: Expected): boolean {
  const seconds = now.getTime() / 1000;
  const tolerance = AUTH_TIME_TOLERANCE_MS / 1000;
  const isInTime =
    said.exp > seconds - tolerance && said.iat < seconds + tolerance && (said.nbf ?? 0) < seconds + tolerance;
  return said.iss === issuer && [said.aud].flat().join() === clientId && isInTime;
}

const signIn = (said: z.infer<typeof claims>, proof: { acr: AssuranceLevel; authTime: Date }): SignIn => ({
  issuer: said.iss,
  subject: said.sub,
  givenName: said.given_name,
  familyName: said.family_name,
  personalCode: said.personal_code,
  idpSession: said.sid ?? null,
  ...proof,
});

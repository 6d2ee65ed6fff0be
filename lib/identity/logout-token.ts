import { z } from "zod";

const EVENT = "http://schemas.openid.net/event/backchannel-logout";

/** How old a logout token may be, and how long its number is remembered (seconds). */
export const LOGOUT_TOKEN_AGE_SECONDS = 120;

const claims = z
  .object({
    iss: z.string(),
    jti: z.string().min(1).max(255),
    sub: z.string().min(1).max(255).optional(),
    sid: z.string().min(1).max(255).optional(),
    events: z.object({ [EVENT]: z.object({}).loose() }).loose(),
    nonce: z.undefined().optional(),
  })
  .loose()
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined);

/** Whose sessions are to end, as a verified logout token says (OpenID Connect Back-Channel Logout 1.0, section 2.4). */
export type LogoutOrder = {
  readonly issuer: string;
  readonly tokenId: string;
  readonly subject: string | undefined;
  /** One session at the login; without it all of the subject's. */
  readonly idpSession: string | undefined;
};

/** The order in a token whose signature, issuer, audience and times were verified; null when it is no logout token. */
export function logoutOrder(payload: unknown): LogoutOrder | null {
  const parsed = claims.safeParse(payload);
  if (!parsed.success) return null;
  const { iss, jti, sub, sid } = parsed.data;
  return { issuer: iss, tokenId: jti, subject: sub, idpSession: sid };
}

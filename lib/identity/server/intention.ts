import "server-only";
import { createHash } from "node:crypto";
import { EncryptJWT, jwtDecrypt } from "jose";
import { z } from "zod";
import { LANGUAGES } from "@/lib/core/language";
import { env } from "@/lib/env";
import { HANDSHAKE_LIMIT_MS } from "../limits";

const intention = z.object({ returnPath: z.string(), language: z.enum(LANGUAGES), isStepUp: z.boolean() });

/** What somebody set out to do when they went to the national login. It waits in a cookie until they are back. */
export type Intention = z.infer<typeof intention>;

const key = (): Uint8Array =>
  createHash("sha256").update(`sign-in intention\0${env().SESSION_SECRET}`).digest();

export async function sealIntention(set: Intention, now: Date): Promise<string> {
  return new EncryptJWT(set)
    .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
    .setExpirationTime(new Date(now.getTime() + HANDSHAKE_LIMIT_MS))
    .encrypt(key());
}

/** The intention in the cookie; null when there is none, it is too old or not ours. */
export async function openIntention(sealed: string | undefined, now: Date): Promise<Intention | null> {
  if (sealed === undefined) return null;
  const opened = await jwtDecrypt(sealed, key(), { currentDate: now }).catch(() => null); // A foreign or old cookie means nothing.
  return intention.safeParse(opened?.payload).data ?? null;
}

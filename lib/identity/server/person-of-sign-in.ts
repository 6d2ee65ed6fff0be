import "server-only";
import { db } from "@/lib/db/database";
import type { SignIn } from "../judge-sign-in";

/** The person we know by (issuer, subject); null for somebody new. The personal code is never the key. */
export async function personOfSignIn({ issuer, subject }: SignIn): Promise<string | null> {
  const person = await db().person.findUnique({
    where: { issuer_subject: { issuer, subject } },
    select: { id: true },
  });
  return person?.id ?? null;
}

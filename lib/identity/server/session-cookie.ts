import "server-only";
import { cookies } from "next/headers";
import { env } from "@/lib/env";
import { type Cookie, cookieNames, forgotten } from "../cookie";

const name = (): string => cookieNames(env().APP_ORIGIN).session;

/** The value of the session cookie of the request being answered. */
export async function sessionCookie(): Promise<string | undefined> {
  return (await cookies()).get(name())?.value;
}

/** Takes the session cookie away. */
export const forgottenSession = (): Cookie => forgotten(name());

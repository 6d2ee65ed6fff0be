import "server-only";
import { cookies } from "next/headers";
import { env } from "@/lib/env";
import { cookieNames } from "../cookie";

/** The value of the session cookie of the request being answered. */
export async function sessionCookie(): Promise<string | undefined> {
  return (await cookies()).get(cookieNames(env().APP_ORIGIN).session)?.value;
}

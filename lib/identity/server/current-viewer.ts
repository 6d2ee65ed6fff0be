import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import type { Viewer } from "../viewer";
import { sessionCookie } from "./session-cookie";
import { viewerOfToken } from "./viewer-of-token";

/** Whoever is signed in, read once for all that one request renders; null when nobody is. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const [token, requestHeaders] = await Promise.all([sessionCookie(), headers()]);
  return viewerOfToken(token, { now: new Date(), isBackground: requestHeaders.get("x-background") === "1" });
});

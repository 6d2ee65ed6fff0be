import type { FastifyRequest } from "fastify";
import { PlatformProblem } from "../http/problem";

/** A form of another site is not the clerk's. Scripts send no Origin and are let through: it is a sandbox. */
export function refuseForeign({ headers }: FastifyRequest): void {
  const { origin, host } = headers;
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host))
    throw new PlatformProblem(403, "unauthenticated");
}

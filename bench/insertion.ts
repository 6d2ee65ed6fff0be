import type { Ask, Target } from "./load";
import type { Running } from "./stage";
import { typedFields } from "./typed-fields";

/** A2 as a target: one row inserted, with as many bytes as a step of the claim. */
export function insertion({ origin, pid }: Running): Target {
  const body = new URLSearchParams(typedFields()).toString();
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const ask: Ask = { path: "/", method: "POST", headers, body, status: 303, contains: "" };
  return { name: "fastify insert", origin, pid, next: () => ask };
}

import "server-only";
import { env } from "@/lib/env";

/** Leads a browser to the card page, and nowhere but to the provider's origin that the configuration names. */
export function checkoutRedirect(address: string): Response {
  if (new URL(address).origin !== env().CHECKOUT_ORIGIN)
    throw new Error("The card page is not at CHECKOUT_ORIGIN");
  return new Response(null, { status: 303, headers: { location: address, "cache-control": "no-store" } });
}

import type { SigningRequest } from "./signer-store";

/** Where the person goes back to, with the id of the signature. */
export function returnAddress({ returnUrl, id }: Pick<SigningRequest, "returnUrl" | "id">): string {
  const url = new URL(returnUrl);
  url.searchParams.set("signature", id);
  return url.href;
}

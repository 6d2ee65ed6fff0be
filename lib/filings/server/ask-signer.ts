import "server-only";
import { openSignature } from "@/lib/adapters/signer";
import type { Language } from "@/lib/core/language";
import { env } from "@/lib/env";
import type { FilingFile } from "../frozen-files";
import { paperSha256 } from "../paper-sha256";
import { unlessDown } from "./unless-down";

type Order = {
  /** What the evidence must name: the filing, or the invitation of whoever signs too. */
  readonly clientRef: string;
  readonly files: readonly FilingFile[];
  readonly personalCode: string;
  readonly title: string;
  /** Where the person comes back to, on this portal. */
  readonly back: string;
  readonly language: Language;
};

/** Opens a request for a signature of exactly this paper; answers its id and the page where the person decides. */
export async function askSigner({
  clientRef,
  files,
  personalCode,
  title,
  back,
  language,
}: Order): Promise<{ readonly id: string; readonly page: string } | "signerDown"> {
  const request = await unlessDown(
    openSignature({
      clientRef,
      documentSha256: paperSha256(files),
      personalCode,
      returnUrl: `${env().APP_ORIGIN}${back}?lang=${language}`,
      title,
    }),
  );
  if (request === "signerDown") return request;
  const page = new URL(request.url);
  page.searchParams.set("ui_locales", language);
  return { id: request.id, page: page.href };
}

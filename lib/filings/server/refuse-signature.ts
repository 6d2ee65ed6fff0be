import "server-only";
import { err, ok, type Result } from "@/lib/core/result";
import { seal } from "@/lib/db/seal";
import type { Viewer } from "@/lib/identity/viewer";
import { signatoryPlace } from "../signatory";
import { askedSignature } from "./asked-signature";
import { coSign } from "./co-sign";

type Refusing = {
  readonly signatoryId: string;
  readonly content: string;
  /** In the words of whoever refuses; whoever asked reads them. */
  readonly reason: string;
  readonly viewer: Viewer;
  readonly requestId: string;
};

/** Whoever was asked will not sign this, and says why. */
export async function refuseSignature({
  signatoryId,
  content,
  reason,
  viewer,
  requestId,
}: Refusing): Promise<Result<null, "notFound" | "changed" | "decided" | "reasonMissing">> {
  const asked = await askedSignature({ signatoryId, viewer });
  if (asked === undefined) return err("notFound");
  if (asked.signatory.state !== "invited") return err("decided");
  if (asked.contentSha256 !== content) return err("changed");
  const words = reason.trim();
  if (words === "") return err("reasonMissing");
  const data = { reason: seal(words, signatoryPlace("reason", signatoryId)), signatureRequest: null };
  const isKept = await coSign({ asked, action: "refuse", data, viewer, requestId });
  return isKept ? ok(null) : err("changed");
}

import "server-only";
import { err, ok, type Result } from "@/lib/core/result";
import { db } from "@/lib/db/database";
import { seal } from "@/lib/db/seal";
import type { Viewer } from "@/lib/identity/viewer";
import { signatoryPlace } from "../signatory";
import { REASON_MAX } from "../asked-signature";
import { askedSignature } from "./asked-signature";
import { coSign } from "./co-sign";
import { heldRefusalPlace, keepRefusal } from "./held-refusal";

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
}: Refusing): Promise<Result<null, "notFound" | "changed" | "decided" | "reasonMissing" | "reasonLong">> {
  const asked = await askedSignature({ signatoryId, viewer });
  if (asked === undefined) return err("notFound");
  if (asked.signatory.state !== "invited") return err("decided");
  if (asked.contentSha256 !== content) return err("changed");
  // A browser posts the end of a line as two signs; whoever typed it counted one.
  const words = reason.replaceAll("\r\n", "\n").trim();
  if (words === "") return err("reasonMissing");
  if (words.length > REASON_MAX) {
    await keepRefusal(viewer.personId, { signatoryId, reason: words }, new Date());
    return err("reasonLong");
  }
  const data = { reason: seal(words, signatoryPlace("reason", signatoryId)), signatureRequest: null };
  const isKept = await coSign({ asked, action: "refuse", data, viewer, requestId });
  if (!isKept) return err("changed");
  const place = heldRefusalPlace(signatoryId);
  await db().heldInput.deleteMany({ where: { personId: viewer.personId, place } });
  return ok(null);
}

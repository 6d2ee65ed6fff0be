import "server-only";
import { err, ok, type Result } from "@/lib/core/result";
import { db } from "@/lib/db/database";
import { seal } from "@/lib/db/seal";
import type { Viewer } from "@/lib/identity/viewer";
import { signatoryPlace } from "../signatory";
import { askedSignature } from "./asked-signature";
import { coSign } from "./co-sign";
import { fetchedSignature, type FetchRefusal } from "./fetched-signature";

type Taking = {
  readonly signatoryId: string;
  readonly signatureId: string;
  readonly viewer: Viewer;
  readonly requestId: string;
};

/** Fetches what became of the signature of somebody who was asked, and keeps it for the content that it was given for. */
export async function takeCoSignature({
  signatoryId,
  signatureId,
  viewer,
  requestId,
}: Taking): Promise<Result<null, "notFound" | "changed" | "decided" | FetchRefusal>> {
  const asked = await askedSignature({ signatoryId, viewer });
  if (asked === undefined) return err("notFound");
  if (asked.signatory.state === "confirmed") return ok(null);
  if (asked.signatory.state === "refused") return err("decided");
  const open = await db().filingSignatory.count({
    where: { id: signatoryId, signatureRequest: signatureId },
  });
  if (open === 0) return err("changed");
  const { files } = asked;
  const fetched = await fetchedSignature({ clientRef: signatoryId, signatureId, files, viewer, requestId });
  if (!fetched.ok) return fetched;
  const signature = seal(JSON.stringify(fetched.value), signatoryPlace("signature", signatoryId));
  const decision = { asked, action: "confirm", data: { signature }, signatureRequest: signatureId } as const;
  return (await coSign({ ...decision, viewer, requestId })) ? ok(null) : err("changed");
}

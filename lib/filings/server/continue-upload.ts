import "server-only";
import { err, ok, type Result } from "@/lib/core/result";
import { db } from "@/lib/db/database";
import { finishUpload, type FinishRefusal } from "./finish-upload";
import { speakTus } from "./speak-tus";
import type { Uploading } from "./begin-upload";

export type Continuing = Uploading & { readonly uploadId: string; readonly requestId: string };

/**
 * What is asked of an upload that was begun: how much has come, to take more, or to forget it. Once it is whole it becomes an
 * attachment, and the answer says so only then; whoever missed that answer asks again and gets the same.
 */
export async function continueUpload({
  uploadId,
  personId,
  mandateId,
  request,
  requestId,
}: Continuing): Promise<Result<Response, FinishRefusal>> {
  const row = await db().upload.findFirst({
    where: { id: uploadId, personId, draft: { mandateId } },
    select: { finishedAt: true, draft: { select: { state: true } } },
  });
  if (row === null) return err("notFound");
  if (row.finishedAt === null && row.draft.state !== "open") return err("filed");
  const response = await speakTus({ request, personId, allowed: null });
  if (!response.ok || request.method === "DELETE") return ok(response);
  const finished = await finishUpload({ uploadId, personId, mandateId, requestId });
  return finished.ok ? ok(response) : finished;
}

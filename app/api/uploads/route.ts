import { z } from "zod";
import { UPLOAD_STATUS } from "@/lib/documents/file-problem";
import { beginUpload } from "@/lib/filings/server/begin-upload";
import { ownerOf } from "@/lib/filings/server/owner-of";
import { tusOptions } from "@/lib/filings/server/tus-options";
import { ok } from "@/lib/core/result";
import { defineRoute } from "@/lib/http/define-route";

/** Begins a resumable upload (tus 1.0). The metadata name the draft, the purpose and the file. */
export const POST = defineRoute({
  access: "citizen",
  body: "raw",
  input: z.object({}),
  audit: "none",
  limit: { name: "uploads", points: 120, seconds: 60 },
  refusals: { notFound: 404, filed: 409, malformed: 400, ...UPLOAD_STATUS },
  run: async (_input, context) => beginUpload({ request: context.request, ...(await ownerOf(context)) }),
  answer: (response) => response,
});

/** What this server can do, as the protocol asks. */
export const OPTIONS = defineRoute({
  access: "public",
  input: z.object({}),
  audit: "none",
  refusals: {},
  run: () => Promise.resolve(ok(tusOptions())),
  answer: (response) => response,
});

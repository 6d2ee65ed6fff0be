import { z } from "zod";
import { ok } from "@/lib/core/result";
import { defineRoute, json } from "@/lib/http/define-route";
import { dataOfViewer } from "@/lib/identity/server/data-of-viewer";

/** One's own data as a file. */
export const GET = defineRoute({
  access: "citizen",
  input: z.object({}),
  audit: { action: "person.export", subjectKind: "person", subject: () => "self" },
  refusals: {},
  run: async (_input, { viewer }) => ok(await dataOfViewer(viewer, new Date())),
  answer: (data) =>
    json(data, { headers: { "content-disposition": 'attachment; filename="e-lieta-my-data.json"' } }),
});

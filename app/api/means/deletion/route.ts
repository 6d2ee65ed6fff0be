import { z } from "zod";
import { LANGUAGES } from "@/lib/core/language";
import { defineRoute, seeOther } from "@/lib/http/define-route";
import { deleteMeans } from "@/lib/means/server/delete-means";

/** Deletes one's own answers about means. */
export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: z.object({ language: z.enum(LANGUAGES) }),
  audit: "inTransaction",
  refusals: { notFound: 404 },
  run: (_input, { viewer, requestId }) => deleteMeans({ personId: viewer.personId, requestId }),
  answer: (_deleted, _context, { language }) => seeOther(`/${language}/account/means?done=deleted`),
  // Whoever presses twice finds it done.
  refused: (_refusal, { language }) => `/${language}/account/means?done=deleted`,
});

import { z } from "zod";
import { partPath } from "@/lib/filings/asked-part";
import { fillPart } from "@/lib/filings/server/fill-part";
import { holdPart } from "@/lib/filings/server/hold-part";
import { defineRoute, seeOther } from "@/lib/http/define-route";

/** What somebody has typed into the entry that they were asked to fill. The page tells what is still wrong with it. */
export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: z.looseObject({ part: z.uuid() }),
  audit: "inTransaction",
  refusals: { notFound: 404 },
  run: ({ part, ...posted }, { viewer, requestId }) =>
    fillPart({ partId: part, posted, viewer, now: new Date(), requestId }),
  hold: ({ part, ...posted }) => holdPart(part, posted),
  answer: ({ isWhole }, { language }, { part }) =>
    seeOther(partPath({ language, id: part, saved: isWhole ? "whole" : "unfinished" })),
});

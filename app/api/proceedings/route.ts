import { z } from "zod";
import { LANGUAGES } from "@/lib/core/language";
import { ok } from "@/lib/core/result";
import { defineRoute, seeOther } from "@/lib/http/define-route";
import { typedProceedingQuery } from "@/lib/proceedings/proceeding-query";
import { proceedingPath } from "@/lib/proceedings/server/proceeding-path";

/** Leads from the form to the answer: a number in the clear, so that it can be kept; a code of a summons never. */
export const POST = defineRoute({
  access: "public",
  body: "form",
  input: typedProceedingQuery.extend({ language: z.enum(LANGUAGES) }),
  audit: "none",
  limit: { name: "proceedingForms", points: 60, seconds: 60 },
  refusals: {},
  run: ({ language, ...typed }) => Promise.resolve(ok(proceedingPath(typed, language, new Date()))),
  answer: (path) => seeOther(path),
});

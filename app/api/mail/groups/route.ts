import { z } from "zod";
import { ok } from "@/lib/core/result";
import { defineRoute, seeOther } from "@/lib/http/define-route";
import { readText } from "@/lib/http/read-text";
import { NEWS_GROUPS } from "@/lib/notifications/news";
import { chooseMail } from "@/lib/notifications/server/choose-mail";

/** Keeps what one wants to be written to about: the boxes that are ticked. */
export const POST = defineRoute({
  access: "citizen",
  body: "raw",
  input: z.object({}),
  audit: "inTransaction",
  refusals: {},
  run: async (_input, { request, ...by }) => {
    const ticked = new URLSearchParams((await readText(request)) ?? "").getAll("groups");
    return ok(
      await chooseMail(
        NEWS_GROUPS.filter((group) => ticked.includes(group)),
        by,
      ),
    );
  },
  answer: (_chosen, { language }) => seeOther(`/${language}/account?done=mailChosen#mail`),
});

import { z } from "zod";
import { defineRoute, seeOther } from "@/lib/http/define-route";
import { packTyped } from "@/lib/mail/server/typed-address";
import { changeAddress } from "@/lib/notifications/server/change-address";

/** Asks for a link to a new e-mail address of one's own. */
export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: z.object({ email: z.string().catch("") }),
  audit: "inTransaction",
  refusals: { required: 422, tooLong: 422, notAnEmail: 422, tooMany: 429 },
  run: ({ email }, by) => changeAddress(email, by),
  answer: (_asked, { language }) => seeOther(`/${language}/account?done=addressAsked#mail`),
  refused: (fault, { email }, { language }) => {
    const search = new URLSearchParams({ fault, typed: packTyped(email) });
    return `/${language}/account?${search.toString()}#mail`;
  },
});

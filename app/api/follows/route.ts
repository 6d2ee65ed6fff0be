import { z } from "zod";
import { LANGUAGES } from "@/lib/core/language";
import { FIELD_OF } from "@/lib/follows/follow-form";
import { beginFollow } from "@/lib/follows/server/begin-follow";
import { defineRoute, seeOther } from "@/lib/http/define-route";
import { addressFault } from "@/lib/mail/mail-address";
import { packTyped } from "@/lib/mail/server/typed-address";

/** Asks to follow a hearing or a case by e-mail. The answer tells nobody whether the address follows already. */
export const POST = defineRoute({
  access: "public",
  body: "form",
  input: z.object({
    kind: z.enum(["caseNumber", "hearing"]).catch("caseNumber"),
    target: z.string().catch(""),
    email: z.string().catch(""),
    language: z.enum(LANGUAGES),
  }),
  audit: "none",
  limit: { name: "follows", points: 30, seconds: 3_600 },
  refusals: {
    required: 422,
    tooLong: 422,
    notAnEmail: 422,
    numberRequired: 422,
    notANumber: 422,
    hearingGone: 422,
  },
  run: (wish) => beginFollow(wish),
  answer: (_asked, _context, { language }) => seeOther(`/${language}/follows/sent`),
  refused: (fault, { kind, target, email, language }) => {
    const about = kind === "hearing" ? { hearing: target } : { number: target };
    const also = FIELD_OF[fault] === "email" ? null : addressFault(email);
    const wasTyped = email === "" ? {} : { typed: packTyped(email) };
    const search = new URLSearchParams({
      ...Object.fromEntries(Object.entries(about).map(([name, value]) => [name, value.slice(0, 80)])),
      fault,
      ...(also === null ? {} : { also }),
      ...wasTyped,
    });
    return `/${language}/follows?${search.toString()}#${FIELD_OF[fault] === "email" ? "email" : "number"}`;
  },
});

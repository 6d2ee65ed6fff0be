import { z } from "zod";
import { DEFAULT_LANGUAGE, LANGUAGES } from "@/lib/core/language";
import { endFollow } from "@/lib/follows/server/confirm-follow";
import { defineRoute, json, seeOther } from "@/lib/http/define-route";

/** Ends a follow by its token: by the button of our page, or by a mail program in one press (RFC 8058), which has no origin. */
export const POST = defineRoute({
  access: "machine",
  body: "form",
  input: z.object({
    token: z.string().max(200),
    language: z.enum(LANGUAGES).catch(DEFAULT_LANGUAGE),
  }),
  audit: "none",
  limit: { name: "followTokens", points: 60, seconds: 3_600 },
  refusals: { gone: 410 },
  run: ({ token }) => endFollow(token),
  answer: (_ended, { request }, { language }) =>
    (request.headers.get("accept") ?? "").includes("text/html")
      ? seeOther(`/${language}/follows/ended`)
      : json({ ended: true }),
  refused: (_gone, _input, { language }) => `/${language}/follows/end`,
});

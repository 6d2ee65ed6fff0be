import { z } from "zod";
import { LANGUAGES } from "@/lib/core/language";
import { confirmFollow } from "@/lib/follows/server/confirm-follow";
import { defineRoute, seeOther } from "@/lib/http/define-route";

/** Confirms a follow by the token that was sent to the address. */
export const POST = defineRoute({
  access: "public",
  body: "form",
  input: z.object({ token: z.string().max(200), language: z.enum(LANGUAGES) }),
  audit: "none",
  limit: { name: "followTokens", points: 60, seconds: 3_600 },
  refusals: { gone: 410 },
  run: ({ token }) => confirmFollow(token),
  answer: (_confirmed, _context, { language }) => seeOther(`/${language}/follows/confirmed`),
  refused: (_gone, _input, { language }) => `/${language}/follows/confirm`,
});

import type { FastifyReply, FastifyRequest } from "fastify";
import { inWords } from "./codes";
import { deskPage, noticeOf } from "./layout";
import { type DeskLanguage, textsOf } from "./texts";

export type DeskQuery = { lang?: string; done?: string; refused?: string };

const POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
const COOKIE = "deskLanguage";

export function languageOf(request: FastifyRequest<{ Querystring: DeskQuery }>): DeskLanguage {
  const asked = request.query.lang ?? new RegExp(`${COOKIE}=(lv|en)`).exec(request.headers.cookie ?? "")?.[1];
  if (asked === "lv" || asked === "en") return asked;
  return request.headers["accept-language"]?.startsWith("en") === true ? "en" : "lv";
}

type Shown = { readonly title: string; readonly body: Parameters<typeof deskPage>[0]["body"] };

/** A page of the desk in the language of whoever asks; one asked for with `lang` remembers it. */
export function sendDesk(
  request: FastifyRequest<{ Querystring: DeskQuery }>,
  reply: FastifyReply,
  { title, body }: Shown,
): FastifyReply {
  const language = languageOf(request);
  const { done, refused, lang } = request.query;
  const notice =
    refused !== undefined
      ? noticeOf("refused", inWords(refused, language))
      : done === undefined
        ? null
        : noticeOf("done", textsOf(language).done);
  if (lang !== undefined)
    reply.header("set-cookie", `${COOKIE}=${language}; Path=/desk; SameSite=Lax; HttpOnly`);
  return reply
    .headers({
      "content-security-policy": POLICY,
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cache-control": "no-store",
    })
    .type("text/html; charset=utf-8")
    .send(deskPage({ language, title, notice, body }));
}

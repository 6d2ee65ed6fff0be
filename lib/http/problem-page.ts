import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";

const TOLD = [400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503] as const;
type ToldStatus = (typeof TOLD)[number];

export type ProblemPage = {
  readonly status: number;
  readonly language: Language;
  readonly requestId: string;
  /** Where a person without a session is sent. */
  readonly signIn?: string;
  readonly retryAfterSeconds?: number;
};

const isTold = (status: number): status is ToldStatus => TOLD.some((told) => told === status);

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The page that a person sees when a route refuses: plain HTML that needs neither a script nor the rest of the portal. */
export function problemPage({
  status,
  language,
  requestId,
  signIn,
  retryAfterSeconds,
}: ProblemPage): Response {
  const t = translator(language);
  const told = isTold(status) ? status : 500;
  const title = t(`http:${told}.title`);
  const way =
    signIn === undefined
      ? { href: `/${language}`, text: t("http:home") }
      : { href: signIn, text: t("http:signIn") };
  const body = `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escaped(`${title} – ${t("common:service")}`)}</title><link rel="icon" href="/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="/error.css"></head>
<body><header><p>${escaped(t("common:organisation"))} <strong>${escaped(t("common:service"))}</strong></p></header>
<main><h1>${escaped(title)}</h1><p>${escaped(t(`http:${told}.text`))}</p>
<p><a href="${escaped(way.href)}">${escaped(way.text)}</a></p>
<p><small>${escaped(t("http:reference", { requestId }))}</small></p></main></body></html>
`;
  return new Response(body, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-language": language,
      ...(retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) }),
    },
  });
}

import type { FastifyInstance, FastifyReply } from "fastify";
import type { Pool } from "pg";
import { z } from "zod";
import { type Html, html } from "../html";
import { page, STYLE } from "./page";
import { type Mail, mailOf, mails } from "./store";
import { type MailLanguage, textsOf } from "./texts";

const SHOWN = 100;
const POLICY =
  "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
/** The mail itself: no script, no picture, nothing from anywhere; only this sandbox may frame it. */
const MAIL_POLICY =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'";

const asked = z.object({
  lang: z.enum(["lv", "en"]).catch("lv"),
  to: z
    .string()
    .trim()
    .max(400)
    .optional()
    .catch(undefined)
    .transform((to) => (to === "" ? undefined : to)),
});
const one = z.object({ id: z.coerce.number().int().positive().max(2_000_000_000).catch(0) });

/** The mailboxes as people read them. */
export function addPages(app: FastifyInstance, pool: Pool): void {
  app.get("/sandbox/style.css", (_request, reply) =>
    reply.type("text/css; charset=utf-8").header("cache-control", "max-age=3600").send(STYLE),
  );
  app.get("/", async (request, reply) => {
    const { lang, to } = asked.parse(request.query);
    return sendPage(reply, 200, listPage(await mails(pool, to, SHOWN), { lang, to }));
  });
  app.get("/mails/:id", async (request, reply) => {
    const { lang } = asked.parse(request.query);
    const mail = await mailOf(pool, one.parse(request.params).id);
    if (mail !== undefined) return sendPage(reply, 200, mailPage(mail, lang));
    const t = textsOf(lang);
    return sendPage(reply, 404, page({ language: lang, title: t.missing, body: backLink(lang) }));
  });
  app.get("/mails/:id/html", async (request, reply) => {
    const mail = await mailOf(pool, one.parse(request.params).id);
    return reply
      .code(mail === undefined ? 404 : 200)
      .type("text/html; charset=utf-8")
      .headers({ "content-security-policy": MAIL_POLICY, "x-content-type-options": "nosniff" })
      .send(mail?.html ?? "");
  });
}

const sendPage = (reply: FastifyReply, status: number, markup: string): FastifyReply =>
  reply
    .code(status)
    .type("text/html; charset=utf-8")
    .headers({
      "content-security-policy": POLICY,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    })
    .send(markup);

const backLink = (lang: MailLanguage): Html =>
  html`<p><a href="/?lang=${lang}">${textsOf(lang).back}</a></p>`;

const TIME = new Intl.DateTimeFormat("sv-SE", {
  dateStyle: "short",
  timeStyle: "medium",
  timeZone: "Europe/Riga",
});
const timeOf = ({ receivedAt }: Mail): string => TIME.format(new Date(receivedAt));

function listPage(
  found: readonly Mail[],
  { lang, to }: { lang: MailLanguage; to: string | undefined },
): string {
  const t = textsOf(lang);
  const row = (mail: Mail): Html =>
    html`<tr>
      <th scope="row"><a href="/mails/${mail.id}?lang=${lang}">${mail.subject}</a></th>
      <td>${mail.to}</td>
      <td>${timeOf(mail)}</td>
    </tr>`;
  const table = html`<table>
    <caption>
      ${t.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.subject}</th>
        <th scope="col">${t.to}</th>
        <th scope="col">${t.received}</th>
      </tr>
    </thead>
    <tbody>
      ${found.map(row)}
    </tbody>
  </table>`;
  const body = html`<form action="/" method="get">
      <input type="hidden" name="lang" value="${lang}" />
      <label for="to">${t.address}</label>
      <input id="to" name="to" type="email" value="${to ?? ""}" />
      <button>${t.show}</button>
    </form>
    ${to === undefined ? null : html`<p><a href="/?lang=${lang}">${t.all}</a></p>`}
    ${found.length > 0 ? table : html`<p>${to === undefined ? t.none : t.noneTo}</p>`}`;
  return page({ language: lang, title: t.title, body });
}

function mailPage(mail: Mail, lang: MailLanguage): string {
  const t = textsOf(lang);
  const fact = (label: string, value: string | number): Html =>
    html`<div>
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div>`;
  const body = html`${backLink(lang)}
    <dl>
      ${fact(t.from, mail.from)} ${fact(t.to, mail.to)} ${fact(t.received, timeOf(mail))}
      ${fact(t.deliveries, mail.deliveries)}
    </dl>
    <h2>${t.html}</h2>
    <iframe src="/mails/${mail.id}/html" title="${t.html}" sandbox=""></iframe>
    <h2>${t.text}</h2>
    <pre>${mail.text}</pre>
    ${linksOf(mail)}
    <h2>${t.headers}</h2>
    <dl>${Object.entries(mail.headers).map(([name, value]) => fact(name, value))}</dl>`;
  return page({ language: lang, title: mail.subject, body });
}

/** Links cannot be followed from the framed mail, so they stand below its text. */
const linksOf = ({ text }: Mail): Html =>
  html`<ul>
    ${[...new Set(text.match(/https?:\/\/[^\s<>"]+/g) ?? [])].map(
      (link) => html`<li><a href="${link}">${link}</a></li>`,
    )}
  </ul>`;

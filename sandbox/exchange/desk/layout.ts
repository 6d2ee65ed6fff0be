import { type Html, html } from "../../html";
import type { DeskLanguage, DeskTexts } from "./texts";
import { textsOf } from "./texts";

export type DeskPage = {
  readonly language: DeskLanguage;
  readonly title: string;
  readonly notice: Html | null;
  readonly body: Html;
};

/** A whole page of the desk: no script, plain forms, a look of its own. */
export function deskPage({ language, title, notice, body }: DeskPage): string {
  const t = textsOf(language);
  const { markup } = html`<html lang="${t.lang}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title} – ${t.service}</title>
      <link rel="stylesheet" href="/desk/style.css" />
      <link rel="icon" href="data:," />
    </head>
    <body>
      <a class="skip" href="#content">${t.skip}</a>
      <header>
        <div>
          <p class="service"><a href="/desk">${t.service}</a></p>
          <p>
            <a href="?lang=${language === "lv" ? "en" : "lv"}" lang="${language === "lv" ? "en" : "lv"}"
              >${t.other}</a
            >
          </p>
        </div>
        <p class="aside">${t.aside}</p>
      </header>
      <main id="content">
        <h1>${title}</h1>
        ${notice} ${body}
      </main>
    </body>
  </html>`;
  return `<!doctype html>\n${markup}`;
}

export type Row = readonly [name: string, value: string | Html];

export const rowsOf = (rows: readonly Row[]): Html =>
  html`<dl>
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;

type Form = {
  readonly action: string;
  readonly legend: string;
  readonly hint?: string;
  readonly fields: Html | null;
  readonly isMain?: boolean;
};

/** One act of the desk: its name is the button. Acts that need to be told something are folded away. */
export function form({ action, legend, hint, fields, isMain = false }: Form): Html {
  const explained = hint === undefined ? null : html`<p class="hint">${hint}</p>`;
  const button = html`<button type="submit">${legend}</button>`;
  if (fields === null)
    return html`<form method="post" action="${action}" class="act">${explained}${button}</form>`;
  const inside = html`<form method="post" action="${action}">${explained}${fields}${button}</form>`;
  return isMain
    ? inside
    : html`<details class="act">
        <summary>${legend}</summary>
        ${inside}
      </details>`;
}

type Field = {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly type?: "text" | "date" | "number" | "area";
};

export function field({ name, label, value = "", type = "text" }: Field): Html {
  const control =
    type === "area"
      ? html`<textarea name="${name}" rows="3">${value}</textarea>`
      : html`<input name="${name}" type="${type}" value="${value}" />`;
  return html`<label><span>${label}</span>${control}</label>`;
}

export type Option = readonly [value: string, label: string];

export const choice = (name: string, label: string, options: readonly Option[]): Html =>
  html`<label
    ><span>${label}</span
    ><select name="${name}">
      ${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}
    </select></label
  >`;

export const noticeOf = (kind: "done" | "refused", text: string): Html =>
  html`<p class="${kind}" role="status">${text}</p>`;

export const backLink = (t: DeskTexts): Html => html`<p><a href="/desk">← ${t.back}</a></p>`;

import { type Html, html } from "../html";
import type { PageTexts } from "./texts";

export type Page = {
  readonly texts: PageTexts;
  readonly service: string;
  readonly title: string;
  readonly body: Html;
};

/** A whole page, readable by any browser: no script, one small stylesheet. */
export function page({ texts, service, title, body }: Page): string {
  const { markup } = html`<html lang="${texts.lang}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title} – ${service}</title>
      <link rel="stylesheet" href="/sandbox/style.css" />
      <link rel="icon" href="data:," />
    </head>
    <body>
      <header><p>${service}</p></header>
      <main>
        <h1>${title}</h1>
        ${body}
      </main>
    </body>
  </html> `;
  return `<!doctype html>\n${markup}`;
}

/** The stylesheet of every page here. */
export const STYLE = `
:root { font: 18px/1.5 system-ui, sans-serif; color: #1b1f24; background: #fff; }
body { margin: 0; overflow-wrap: break-word; }
header { background: #3d4654; color: #fff; }
header p { max-width: 42rem; margin: 0 auto; padding: .75rem 1rem; font-weight: 600; }
main { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 1rem; }
fieldset { border: 0; margin: 0 0 1.5rem; padding: 0; min-width: 0; }
legend { font-weight: 650; font-size: 1.1rem; padding: 0; margin-bottom: .5rem; }
.choice { display: flex; gap: .75rem; align-items: flex-start; padding: .6rem 0; min-height: 1.75rem; }
.choice input { width: 1.5rem; height: 1.5rem; margin: 0; flex: none; }
.choice small { display: block; color: #4a5260; font-size: .9rem; }
.notice { border-left: 4px solid #8a5a00; background: #fff3d6; padding: .75rem 1rem; margin: 0 0 1.5rem; }
.error { border-left: 4px solid #b3261e; background: #fdecea; padding: .75rem 1rem; margin: 0 0 1.5rem; }
.buttons { display: flex; flex-wrap: wrap; gap: 1rem; }
button, .button { font: inherit; min-height: 2.75rem; padding: .5rem 1.25rem; border: 2px solid #17406d; border-radius: 4px;
  background: #17406d; color: #fff; cursor: pointer; text-decoration: none; display: inline-block; box-sizing: border-box; }
button.second { background: #fff; color: #17406d; }
a { color: #0f4c81; }
:focus-visible { outline: 3px solid #1b1f24; outline-offset: 2px; box-shadow: 0 0 0 5px #ffc72c; }
dl { margin: 0 0 1.5rem; } dt { font-weight: 650; } dd { margin: 0 0 .75rem; }
code { font-size: .9rem; word-break: break-all; }
`;

/** What the browser may do with these pages: send their forms here and, by redirect, to the portal. */
export const pagePolicy = (portalOrigin: string): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "img-src data:",
    `form-action 'self' ${portalOrigin}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; ");

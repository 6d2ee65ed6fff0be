import { type Html, html } from "../html";
import { type MailLanguage, textsOf } from "./texts";

type MailboxPage = { readonly language: MailLanguage; readonly title: string; readonly body: Html };

/** A whole page, readable by any browser: no script, one small stylesheet. */
export function page({ language, title, body }: MailboxPage): string {
  const t = textsOf(language);
  const other = language === "lv" ? "en" : "lv";
  const { markup } = html`<html lang="${language}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title} – ${t.service}</title>
      <link rel="stylesheet" href="/sandbox/style.css" />
      <link rel="icon" href="data:," />
    </head>
    <body>
      <header>
        <p>${t.service} <a href="?lang=${other}" lang="${other}">${t.other}</a></p>
        <p>${t.banner}</p>
      </header>
      <main>
        <h1>${title}</h1>
        ${body}
      </main>
    </body>
  </html>`;
  return `<!doctype html>\n${markup}`;
}

/** The look of the mailboxes: nobody takes it for the portal. */
export const STYLE = `
:root { font: 17px/1.5 system-ui, sans-serif; color: #14261f; background: #fbfdf9; }
* { box-sizing: border-box; }
body { margin: 0; overflow-wrap: anywhere; }
header { background: #1d5c45; color: #fff; padding: .75rem 1rem; } header p { margin: 0; } header a { color: #fff; margin-left: 1rem; }
main { max-width: 62rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: 600; }
th, td { text-align: left; vertical-align: top; padding: .5rem .5rem .5rem 0; border-bottom: 1px solid #9db5a9; }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin-bottom: 1rem; }
input, button { font: inherit; padding: .5rem; min-height: 2.75rem; max-width: 100%; }
iframe { width: 100%; height: 26rem; border: 1px solid #6f8a7d; background: #fff; }
pre { white-space: pre-wrap; border: 1px solid #6f8a7d; padding: .75rem; background: #fff; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; }
a { color: #0c4c8a; }
:focus-visible { outline: 3px solid #14261f; outline-offset: 2px; box-shadow: 0 0 0 5px #ffc72c; }
`;

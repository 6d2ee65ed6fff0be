import { html, type Html } from "../html";
import { CARDS } from "./checkout";
import type { Session } from "./objects";
import { type CardTexts, textsOf } from "./texts";

const STYLE = `
  body { margin: 0; font: 1.125rem/1.5 ui-monospace, "Courier New", monospace; color: #222; background: #fffbe8 }
  .mark { background: repeating-linear-gradient(45deg, #222 0 12px, #3a3a3a 12px 24px); color: #ffd84d; padding: .75rem 1rem; font-weight: 700 }
  main { max-width: 32rem; margin: 0 auto; padding: 1.5rem 1rem }
  h1 { font-size: 1.5rem; line-height: 1.2 } h2 { font-size: 1.125rem; margin-top: 2.5rem }
  label { display: block; font-weight: 700; margin-top: 1rem }
  input { font: inherit; width: 100%; box-sizing: border-box; padding: .5rem; min-height: 2.75rem; border: 2px solid #222; border-radius: 0; background: #fff }
  button { font: inherit; font-weight: 700; min-height: 2.75rem; margin: 1.5rem 1rem 0 0; padding: .5rem 1.25rem; border: 2px solid #222; background: #222; color: #fff; cursor: pointer }
  a { color: #222 } .alert { border: 3px solid #a11; background: #fff; padding: .75rem 1rem }
  :focus-visible { outline: 3px solid #0a58ca; outline-offset: 2px }
  dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; font-size: 1rem; overflow-wrap: anywhere } dd { margin: 0 }
`;

export type CardPage = { readonly status: number; readonly body: string; readonly formTarget: string };

const amountOf = ({ amount_total, currency }: Session, language: "lv" | "en"): string =>
  new Intl.NumberFormat(language === "lv" ? "lv-LV" : "en-GB", { style: "currency", currency }).format(
    amount_total / 100,
  );

function page(
  session: Session,
  status: number,
  render: (texts: CardTexts, amount: string) => Html,
): CardPage {
  const { language, texts } = textsOf(session.locale);
  const { markup } = html`<html lang="${language}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${texts.title}</title>
      <link rel="icon" href="data:," />
      <style>
        ${{ markup: STYLE }}
      </style>
    </head>
    <body>
      <header class="mark">${texts.banner}</header>
      <main>${render(texts, amountOf(session, language))}</main>
    </body>
  </html>`;
  return { status, body: `<!doctype html>${markup}`, formTarget: new URL(session.success_url).origin };
}

const numbers = (texts: CardTexts): Html => {
  const rows = Object.entries(CARDS).map(
    ([number, meaning]) =>
      html`<dt>${number.replaceAll(/(\d{4})(?=\d)/g, "$1 ")}</dt>
        <dd>${texts[meaning]}</dd>`,
  );
  return html`<h2>${texts.known}</h2>
    <dl>${rows}</dl>`;
};

/** Where the card is asked for; `fault` is what was wrong with the last try. */
export const cardPage = (session: Session, fault?: keyof CardTexts): CardPage =>
  page(
    session,
    fault === undefined ? 200 : 402,
    (texts, amount) =>
      html` <h1>${texts.title}</h1>
        ${fault === undefined ? null : html`<p class="alert" role="alert">${texts[fault]}</p>`}
        <p>${session.sandbox.title}</p>
        <p>${texts.amount}: <strong>${amount}</strong></p>
        <form method="post" action="/c/pay/${session.id}">
          <label for="number">${texts.number}</label
          ><input
            id="number"
            name="number"
            inputmode="numeric"
            autocomplete="cc-number"
            value="4242 4242 4242 4242"
            required
          />
          <label for="expiry">${texts.expiry}</label
          ><input
            id="expiry"
            name="expiry"
            inputmode="numeric"
            autocomplete="cc-exp"
            value="12 / 34"
            required
          />
          <label for="code">${texts.code}</label
          ><input id="code" name="code" inputmode="numeric" autocomplete="cc-csc" value="123" required />
          <button type="submit">${texts.pay}</button>
          ${session.cancel_url === null ? null : html`<a href="${session.cancel_url}">${texts.back}</a>`}
        </form>
        ${numbers(texts)}`,
  );

/** Stands in for the page of the payer's bank. */
export const bankPage = (session: Session): CardPage =>
  page(
    session,
    200,
    (texts, amount) =>
      html` <h1>${texts.bankTitle}</h1>
        <p>${texts.bankText}</p>
        <p>${texts.amount}: <strong>${amount}</strong></p>
        <form method="post" action="/c/pay/${session.id}/bank">
          <button name="decision" value="approve">${texts.approve}</button
          ><button name="decision" value="refuse">${texts.refuse}</button>
        </form>`,
  );

/** A session that is paid, cancelled or expired takes nothing more. */
export const overPage = (session: Session): CardPage =>
  page(
    session,
    410,
    (texts) =>
      html` <h1>${texts.over}</h1>
        <p>${texts.overText}</p>
        ${session.cancel_url === null ? null : html`<p><a href="${session.cancel_url}">${texts.return}</a></p>`}`,
  );

import { SANDBOX_PEOPLE } from "../people";
import { html } from "../html";
import { page } from "./page";
import { returnAddress } from "./return-address";
import type { SigningRequest } from "./signer-store";
import type { PageTexts } from "./texts";

/** What is to be signed, by whom, and the two buttons. */
export function signerPage(request: SigningRequest, texts: PageTexts): string {
  const person = SANDBOX_PEOPLE.find(({ personalCode }) => personalCode === request.personalCode);
  const name =
    person === undefined
      ? request.personalCode
      : `${person.givenName} ${person.familyName}, ${person.personalCode}`;
  const body = html` <p class="notice">${texts.signerWarning}</p>
    <dl>
      <dt>${texts.document}</dt>
      <dd>${request.title}</dd>
      <dt>${texts.signer}</dt>
      <dd>${name}</dd>
      <dt>${texts.digest}</dt>
      <dd><code>${request.documentSha256}</code></dd>
    </dl>
    ${request.state === "pending" ? decision(request.id, texts) : ended(request, texts)}`;
  return page({ texts, service: texts.signerService, title: texts.signerTitle, body });
}

const decision = (id: string, texts: PageTexts) =>
  html`<form method="post" action="/signer/sign/${id}">
    <div class="buttons">
      <button type="submit" name="decision" value="sign">${texts.sign}</button>
      <button type="submit" name="decision" value="decline" class="second">${texts.decline}</button>
    </div>
  </form>`;

const ended = (request: SigningRequest, texts: PageTexts) =>
  html`<p>${request.state === "signed" ? texts.signed : texts.declined}</p>
    <p><a class="button" href="${returnAddress(request)}">${texts.back}</a></p>`;

export const unknownRequestPage = (texts: PageTexts, portalOrigin: string): string =>
  page({
    texts,
    service: texts.signerService,
    title: texts.unknown,
    body: html`<p><a href="${portalOrigin}/${texts.lang}">${texts.toPortal}</a></p>`,
  });

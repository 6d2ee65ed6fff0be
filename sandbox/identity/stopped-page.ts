import { html } from "../html";
import { page } from "./page";
import type { PageTexts } from "./texts";

/** Signing in cannot go on: says so, and leads back to the portal. */
export function stoppedPage(texts: PageTexts, portalOrigin: string): string {
  const body = html`<p>${texts.errorLead}</p>
    <p><a href="${portalOrigin}/${texts.lang}">${texts.toPortal}</a></p>`;
  return page({ texts, service: texts.service, title: texts.errorTitle, body });
}

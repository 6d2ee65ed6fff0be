import { acceptedLanguage, languageOfPath } from "../../lib/http/request-language";

type FailurePage = { html: string; policy: string };

/** What is sent instead of a bare status. */
export type Told = { readonly body: string; readonly headers: Readonly<Record<string, string>> };

/** What was asked for, and how it went. */
export type Failure = {
  path: string;
  status: number;
  requestId: string;
  acceptLanguage: string | undefined;
};

const CODES: Readonly<Record<number, string>> = { 404: "notFound", 429: "tooMany", 503: "maintenance" };
const REFERENCE = '<span id="reference"></span>';

/** The portal's own pages about problems, fetched once each from the portal itself. */
export class FailurePages {
  readonly #origin: string;
  readonly #pages = new Map<string, Promise<FailurePage>>();

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** The page for a failure in the language of the address, else of the browser. */
  async pageFor({ path, status, requestId, acceptLanguage }: Failure): Promise<Told> {
    const language = languageOfPath(path) ?? acceptedLanguage(acceptLanguage ?? null);
    const address = `/${language}/problem/${CODES[status] ?? "unexpected"}`;
    const { html, policy } = await this.#fetched(address);
    const told = status >= 500 ? html.replace(REFERENCE, `<span id="reference">${requestId}</span>`) : html;
    return {
      body: told,
      headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": policy },
    };
  }

  async #fetched(address: string): Promise<FailurePage> {
    const known = this.#pages.get(address);
    if (known !== undefined) return known;
    const page = this.#fetchPage(address);
    this.#pages.set(address, page);
    // What could not be fetched is asked for again the next time.
    page.catch(() => this.#pages.delete(address));
    return page;
  }

  async #fetchPage(address: string): Promise<FailurePage> {
    const response = await fetch(`${this.#origin}${address}`, { headers: { accept: "text/html" } });
    if (!response.ok) throw new Error(`${address} answered ${String(response.status)}`);
    return { html: await response.text(), policy: response.headers.get("content-security-policy") ?? "" };
  }
}

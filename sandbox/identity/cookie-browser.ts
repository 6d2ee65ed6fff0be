/** The address a redirect led to, or the page that was reached. */
export type Visit = {
  readonly url: string;
  readonly status: number;
  readonly body: string;
  readonly headers: Headers;
};

type Form = Readonly<Record<string, string>>;

/**
 * A browser without JavaScript, for tests over HTTP: keeps cookies per host name as browsers do,
 * follows redirects until `stopAt`, and posts forms.
 */
export class CookieBrowser {
  readonly #jar = new Map<string, Map<string, string>>();

  async get(url: string, stopAt?: string): Promise<Visit> {
    return this.#visit(url, { method: "GET" }, stopAt);
  }

  async post(url: string, form: Form, stopAt?: string): Promise<Visit> {
    const headers = { "content-type": "application/x-www-form-urlencoded", origin: new URL(url).origin };
    return this.#visit(url, { method: "POST", headers, body: new URLSearchParams(form).toString() }, stopAt);
  }

  cookies(url: string): ReadonlyMap<string, string> {
    return this.#cookiesOf(url);
  }

  setCookie(url: string, name: string, value: string): void {
    this.#cookiesOf(url).set(name, value);
  }

  async #visit(url: string, init: RequestInit, stopAt: string | undefined): Promise<Visit> {
    let address = url;
    let request = init;
    for (let hops = 0; hops < 12; hops += 1) {
      const response = await fetch(address, this.#withCookies(address, request));
      this.#keep(address, response);
      const location = response.headers.get("location");
      const next = location === null ? null : new URL(location, address).href;
      if (next === null || (stopAt !== undefined && next.startsWith(stopAt))) {
        return {
          url: next ?? address,
          status: response.status,
          body: await response.text(),
          headers: response.headers,
        };
      }
      await response.body?.cancel();
      address = next;
      request = { method: "GET" };
    }
    throw new Error(`Too many redirects from ${url}`);
  }

  #withCookies(address: string, init: RequestInit): RequestInit {
    const cookie = [...this.#cookiesOf(address)].map(([name, value]) => `${name}=${value}`).join("; ");
    return {
      ...init,
      redirect: "manual",
      headers: { ...(init.headers as Form | undefined), ...(cookie === "" ? {} : { cookie }) },
    };
  }

  #keep(address: string, response: Response): void {
    const jar = this.#cookiesOf(address);
    for (const line of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split(";").map((part) => part.trim());
      const split = pair.indexOf("=");
      const name = pair.slice(0, split);
      if (attributes.some(isPast)) jar.delete(name);
      else jar.set(name, pair.slice(split + 1));
    }
  }

  #cookiesOf(address: string): Map<string, string> {
    const { hostname } = new URL(address);
    const known = this.#jar.get(hostname) ?? new Map<string, string>();
    this.#jar.set(hostname, known);
    return known;
  }
}

function isPast(attribute: string): boolean {
  const [name = "", value = ""] = attribute.split("=");
  if (name.toLowerCase() === "max-age") return Number(value) <= 0;
  return name.toLowerCase() === "expires" && Date.parse(value) < Date.now();
}

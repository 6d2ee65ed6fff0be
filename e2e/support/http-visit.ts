import type { APIRequestContext, Page } from "@playwright/test";

/** A control of a form as the browser would send it. */
type Control = {
  readonly name: string;
  readonly type: string;
  readonly value: string;
  /** Ticked or chosen, or simply there. */
  readonly isSent: boolean;
  readonly label: string;
};
export type HttpForm = {
  readonly action: string;
  readonly isMultipart: boolean;
  readonly controls: readonly Control[];
};
type Parsed = { readonly forms: readonly HttpForm[]; readonly links: readonly string[] };

/** A page as plain HTTP gives it: no browser ran it, a parser only read it. */
export class HttpVisit {
  readonly #request: APIRequestContext;
  readonly #parser: Page;
  readonly #origin: string;
  #url = "";
  #html = "";
  #read: Promise<Parsed> | undefined;

  /** `parser` is any page of a browser: its parser reads the HTML, its scripts are not run. */
  constructor(request: APIRequestContext, parser: Page, origin: string) {
    this.#request = request;
    this.#parser = parser;
    this.#origin = origin;
  }

  get url(): URL {
    return new URL(this.#url);
  }

  get html(): string {
    return this.#html;
  }

  async open(address: string): Promise<void> {
    await this.#keep(await this.#request.get(new URL(address, this.#origin).href));
  }

  /** Sends a form with what it holds, changed by `values`; a value that is a list ticks or chooses exactly these. */
  async submit(
    form: HttpForm,
    values: Readonly<Record<string, string | readonly string[]>> = {},
    files: readonly { name: string; file: File }[] = [],
  ): Promise<void> {
    const action = new URL(form.action === "" ? this.#url : form.action, this.#url);
    const data = new FormData();
    for (const [name, value] of entriesOf(form, values)) data.append(name, value);
    for (const { name, file } of files) data.append(name, file);
    const headers = { origin: action.origin };
    const sent = form.isMultipart
      ? { multipart: data }
      : { data: new URLSearchParams(textsOf(data)).toString(), headers: { ...headers, ...URLENCODED } };
    await this.#keep(await this.#request.post(action.href, { headers, ...sent }));
  }

  /** The form of the page that posts a step, or posts to an address. */
  async form(isMeant: (form: HttpForm) => boolean): Promise<HttpForm> {
    const { forms } = await this.#parsed();
    const found = forms.find((form) => isMeant(form));
    if (found === undefined) throw new Error(`No such form on ${this.#url}: ${await this.told()}`);
    return found;
  }

  async hasForm(isMeant: (form: HttpForm) => boolean): Promise<boolean> {
    return (await this.#parsed()).forms.some((form) => isMeant(form));
  }

  async links(): Promise<readonly string[]> {
    return (await this.#parsed()).links;
  }

  /** What the page says is wrong. */
  told(): Promise<string> {
    return this.#parser.evaluate((html) => {
      const main = new DOMParser().parseFromString(html, "text/html");
      return [...main.querySelectorAll("[role=alert], h1")].map((node) => node.textContent).join(" | ");
    }, this.#html);
  }

  /** Read once, however often it is asked for. */
  #parsed(): Promise<Parsed> {
    this.#read ??= this.#parse();
    return this.#read;
  }

  #parse(): Promise<Parsed> {
    return this.#parser.evaluate((html) => {
      const { body } = new DOMParser().parseFromString(html, "text/html");
      const labelOf = ({ labels }: HTMLInputElement): string => labels?.[0]?.textContent.trim() ?? "";
      const controlsOf = (form: HTMLFormElement): Control[] =>
        [...form.elements].flatMap((node): Control[] => {
          if (node instanceof HTMLSelectElement || node instanceof HTMLTextAreaElement)
            return [{ name: node.name, type: node.tagName, value: node.value, isSent: true, label: "" }];
          if (!(node instanceof HTMLInputElement) || node.type === "file" || node.type === "submit")
            return [];
          const isSent = node.checked || (node.type !== "radio" && node.type !== "checkbox");
          return [{ name: node.name, type: node.type, value: node.value, isSent, label: labelOf(node) }];
        });
      return {
        forms: [...body.querySelectorAll("form")].map((form) => ({
          action: form.getAttribute("action") ?? "",
          isMultipart: form.getAttribute("enctype") === "multipart/form-data",
          controls: controlsOf(form),
        })),
        links: [...body.querySelectorAll("main a")].map((link) => link.getAttribute("href") ?? ""),
      };
    }, this.#html);
  }

  async #keep(response: Awaited<ReturnType<APIRequestContext["get"]>>): Promise<void> {
    this.#url = response.url();
    this.#html = await response.text();
    this.#read = undefined;
    if (!response.ok())
      throw new Error(`${this.#url} answers ${String(response.status())}: ${await this.told()}`);
  }
}

const URLENCODED = { "content-type": "application/x-www-form-urlencoded" };

const textsOf = (data: FormData): [string, string][] =>
  [...data.entries()].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));

function entriesOf(
  form: HttpForm,
  values: Readonly<Record<string, string | readonly string[]>>,
): [string, string][] {
  const kept = form.controls
    .filter(({ name, isSent }) => isSent && name !== "" && !Object.hasOwn(values, name))
    .map(({ name, value }): [string, string] => [name, value]);
  const told = Object.entries(values).flatMap(([name, value]) =>
    (typeof value === "string" ? [value] : value).map((one): [string, string] => [name, one]),
  );
  return [...kept, ...told];
}

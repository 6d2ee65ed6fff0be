import type { Ask, Target } from "./load";
import type { Running, Stage } from "./stage";

export type Entry = {
  name: string;
  about: string;
  /** The ratio that was promised (performance targets); told, never a gate on a noisy machine. */
  target: number;
  requests: number;
  contestants: (stage: Stage) => Promise<{ product: Target; anchor: Target }>;
};

const HTML = { accept: "text/html", "accept-encoding": "identity" };

function page(name: string, running: Running, ask: Omit<Ask, "status">): Target {
  return {
    name,
    origin: running.origin,
    pid: running.pid,
    next: () => ({ status: 200, ...ask, headers: { ...HTML, ...ask.headers } }),
  };
}

/** Each entry says against what it is measured, since a time alone means nothing on another machine. */
export const ENTRIES: Entry[] = [
  {
    name: "public-page",
    about: "home page for everybody, straight from the portal, against the same bytes as a file (A1)",
    target: 80,
    requests: 1000,
    contestants: async (stage) => {
      const file = await stage.staticFile("/en");
      return {
        product: page("portal /en", stage.portal, { path: "/en", contains: "</html>" }),
        anchor: page(file.kind, file, { path: "/page.html", contains: "</html>" }),
      };
    },
  },
  {
    name: "empty-page",
    about: "an empty dynamic page of the framework (A3) against a string from Fastify and PostgreSQL (A2)",
    target: 9,
    requests: 500,
    contestants: async (stage) => ({
      product: page("empty page", await stage.emptyPage(), { path: "/", contains: "Empty" }),
      anchor: page("fastify", await stage.fastifyPage(), { path: "/", contains: "My cases (20)" }),
    }),
  },
  {
    name: "my-cases",
    about: "list of my cases, signed in, against a string from Fastify and PostgreSQL (A2)",
    target: 12,
    requests: 300,
    contestants: async (stage) => {
      const headers = { cookie: await stage.cookieOf("janis") };
      return {
        product: page("portal /en/cases", stage.portal, { path: "/en/cases", headers, contains: "</html>" }),
        anchor: page("fastify", await stage.fastifyPage(), { path: "/", contains: "My cases (20)" }),
      };
    },
  },
  {
    name: "my-cases-over-empty",
    about: "list of my cases, signed in, against the framework's empty page (A3)",
    target: 2.2,
    requests: 300,
    contestants: async (stage) => {
      const headers = { cookie: await stage.cookieOf("janis") };
      return {
        product: page("portal /en/cases", stage.portal, { path: "/en/cases", headers, contains: "</html>" }),
        anchor: page("empty page", await stage.emptyPage(), { path: "/", contains: "Empty" }),
      };
    },
  },
];

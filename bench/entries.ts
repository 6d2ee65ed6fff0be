import { cachedPage } from "./cached-page";
import { calendarSearchTrial } from "./calendar-search";
import { type Entry, pageTarget, type Trial } from "./entry";
import { filing } from "./filing";
import { formStep } from "./form-step";
import { freshnessTrial } from "./freshness";
import { nineOClockTrial } from "./nine-o-clock";
import { uploadTrial } from "./upload";
import { walkTrial } from "./walk";

const FASTIFY_PAGE = { name: "fastify", path: "/", contains: "My cases (20)" };
const EMPTY_PAGE = { name: "empty page", path: "/", contains: "Empty" };

const publicPage: Entry = {
  name: "public-page",
  about: "home page for everybody, straight from the portal, against the same bytes as a file (A1)",
  target: 80,
  requests: 1000,
  contestants: async (stage) => {
    const file = await stage.staticFile("/en");
    return {
      product: pageTarget(stage.portal, { name: "portal /en", path: "/en", contains: "</html>" }),
      anchor: pageTarget(file, { name: file.kind, path: "/page.html", contains: "</html>" }),
    };
  },
};

const emptyPage: Entry = {
  name: "empty-page",
  about: "an empty dynamic page of the framework (A3) against a string from Fastify and PostgreSQL (A2)",
  target: 9,
  requests: 500,
  contestants: async (stage) => ({
    product: pageTarget(await stage.emptyPage(), EMPTY_PAGE),
    anchor: pageTarget(await stage.fastifyPage(), FASTIFY_PAGE),
  }),
};

const myCases: Entry = {
  name: "my-cases",
  about: "list of my cases, signed in, against a string from Fastify and PostgreSQL (A2)",
  target: 12,
  requests: 300,
  contestants: async (stage) => {
    const headers = { cookie: await stage.cookieOf("janis") };
    return {
      product: pageTarget(stage.portal, {
        name: "portal /en/cases",
        path: "/en/cases",
        headers,
        contains: "</html>",
      }),
      anchor: pageTarget(await stage.fastifyPage(), FASTIFY_PAGE),
    };
  },
};

const myCasesOverEmpty: Entry = {
  ...myCases,
  name: "my-cases-over-empty",
  about: "list of my cases, signed in, against the framework's empty page (A3)",
  target: 2.2,
  contestants: async (stage) => {
    const { product } = await myCases.contestants(stage);
    return { product, anchor: pageTarget(await stage.emptyPage(), EMPTY_PAGE) };
  },
};

/** Each entry says against what it is measured, since a time alone means nothing on another machine. */
export const ENTRIES: Entry[] = [
  publicPage,
  cachedPage,
  emptyPage,
  myCases,
  myCasesOverEmpty,
  formStep,
  filing,
];

/** What is no contest of two. */
export const TRIALS: Trial[] = [calendarSearchTrial, nineOClockTrial, freshnessTrial, uploadTrial, walkTrial];

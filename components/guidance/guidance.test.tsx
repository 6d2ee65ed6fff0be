import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { LANGUAGES } from "@/lib/core/language";
import { glossary } from "@/lib/glossary/glossary";
import { HELP_LINKS, HELP_TOPIC_CODES, HELP_TOPICS, isHelpTopic } from "@/lib/guidance/help-topics";
import { resources } from "@/lib/i18n/resources";
import { COOKIE_KINDS } from "@/lib/identity/cookie";
import { ContactPage } from "./contact-page";
import { CookiesPage } from "./cookies-page";
import { GlossaryPage } from "./glossary-page";
import { HelpPage } from "./help-page";
import { HelpTopicPage } from "./help-topic-page";
import { PrivacyPage } from "./privacy-page";

afterEach(() => vi.unstubAllEnvs());

const idsOf = (html: string): string[] => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => String(id));

describe.each(LANGUAGES)("help in %s", (language) => {
  test.each(HELP_TOPIC_CODES)("%s: one h1, each answer with an address of its own", (topic) => {
    const html = renderToStaticMarkup(<HelpTopicPage topic={topic} language={language} />);
    expect(html.match(/<h1/g)).toHaveLength(1);
    const ids = idsOf(html);
    expect(new Set(ids).size).toBe(ids.length);
    for (const code of HELP_TOPICS[topic].answers) expect(ids).toContain(code);
  });

  test("the index leads to every topic, the glossary and the help desk", () => {
    const html = renderToStaticMarkup(<HelpPage language={language} />);
    for (const path of [...HELP_TOPIC_CODES.map((topic) => `help/${topic}`), "glossary", "contact"])
      expect(html).toContain(`href="/${language}/${path}"`);
  });

  test("every text of an answer is shown somewhere", () => {
    const shown = new Set<string>(HELP_TOPIC_CODES.flatMap((topic) => HELP_TOPICS[topic].answers));
    expect(Object.keys(resources[language].help.answers).filter((code) => !shown.has(code))).toEqual([]);
  });

  test("the cookies are those that the portal sets, each with its purpose", () => {
    const html = renderToStaticMarkup(<CookiesPage language={language} />);
    for (const kind of COOKIE_KINDS) expect(html).toContain(`${kind}</th>`);
  });

  test("at least sixty terms in their order, each with a meaning and the other language", () => {
    const terms = glossary(language);
    expect(terms.length).toBeGreaterThanOrEqual(60);
    const collator = new Intl.Collator(language);
    expect(terms.map(({ term }) => term)).toEqual(
      terms.map(({ term }) => term).toSorted((a, b) => collator.compare(a, b)),
    );
    expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
    const html = renderToStaticMarkup(<GlossaryPage language={language} />);
    const ids = idsOf(html);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { code } of terms) expect(ids).toContain(code);
    expect(html).toContain(
      language === "lv" ? "Civilprocesa likuma 26. pants" : "Civil Procedure Law, s. 26",
    );
    expect(html).toContain(language === "lv" ? "250.¹⁹ pants" : "s. 250.19");
  });

  test("privacy tells of addresses that are kept for news", () => {
    const html = renderToStaticMarkup(<PrivacyPage language={language} />);
    expect(html).toContain(resources[language].privacy.kept.follows.slice(0, 40));
    expect(html).toContain(resources[language].privacy.what.address);
    const address = resources[language].privacy.kept.address.replace("{{hours}}", "48");
    expect(html).toContain(address);
    expect(html).toContain(`href="/${language}/cookies"`);
  });
});

test("a topic of nobody is none", () => {
  for (const text of ["", "nothing", "constructor", "__proto__"]) expect(isHelpTopic(text)).toBe(false);
  for (const path of Object.values(HELP_LINKS)) expect(path).toMatch(/^\//);
});

test("the help desk's contact is the operator's, and nothing is invented without one", () => {
  vi.stubEnv("PORTAL_MODE", "production");
  vi.stubEnv("OPERATOR_CONTACT", "");
  const unknown = renderToStaticMarkup(<ContactPage language="lv" />);
  expect(unknown).toContain("vēl nav norādījis");
  expect(unknown).toContain("8.00 līdz 18.00");
  vi.stubEnv("OPERATOR_CONTACT", "atbalsts@portals.example, 60000000");
  expect(renderToStaticMarkup(<ContactPage language="lv" />)).toContain("atbalsts@portals.example");
});

import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { LANGUAGES } from "@/lib/core/language";
import { metadataOf } from "./page-metadata";
import { Page } from "./page";
import { localized, SECTIONS } from "./sections";

afterEach(() => vi.unstubAllEnvs());

test.each(LANGUAGES)(
  "a page in %s: one h1, one main, landmarks with names, the way to the content",
  (language) => {
    const html = renderToStaticMarkup(
      <Page
        language={language}
        path="/forms?page=2"
        area="public"
        section="forms"
        title="Forms"
        caption="Above"
      />,
    );
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<main/g)).toHaveLength(1);
    expect(html).toContain('href="#content"');
    expect(html).toContain('id="content"');
    for (const [nav] of html.matchAll(/<nav[^>]*>/g)) expect(nav).toContain("aria-label=");
  },
);

test("the language switch keeps the page and its query", () => {
  const html = renderToStaticMarkup(<Page language="lv" path="/forms?page=2" area="public" title="x" />);
  expect(html).toContain('<a href="/en/forms?page=2" lang="en" hrefLang="en">English</a>');
  expect(html).toContain('<span aria-current="true">Latviešu</span>');
});

test("the navigation marks the page, and the section above a page", () => {
  const at = (path: string) =>
    renderToStaticMarkup(<Page language="lv" path={path} area="public" section="forms" />);
  expect(at("/forms")).toContain('<a href="/lv/forms" aria-current="page">');
  expect(at("/forms/simplified-money-claim")).toContain('<a href="/lv/forms" aria-current="true">');
});

test("a public page never says whether one is signed in; an account page says who, until when, and how to leave", () => {
  const open = renderToStaticMarkup(<Page language="lv" path="" area="public" />);
  expect(open).not.toContain("<form");
  expect(open).toContain(`href="${localized("lv", SECTIONS.cases)}"`);
  const account = {
    name: "Ilze Bērziņa",
    endsAt: new Date("2026-11-22T13:05:00Z"),
    signOut: "/api/identity/sign-out",
  };
  const own = renderToStaticMarkup(<Page language="lv" path="/cases" area="account" account={account} />);
  expect(own).toContain("Ilze Bērziņa");
  expect(own).toContain("15:05");
  expect(own).toMatch(/<form action="\/api\/identity\/sign-out" method="post">/);
  expect(own).not.toContain('rel="alternate"');
});

describe("for whom one acts", () => {
  const account = { name: "Ilze Bērziņa", endsAt: new Date("2026-11-22T13:05:00Z"), signOut: "#" };
  const at = (more: { actingFor?: string; noLongerFor?: string }) =>
    renderToStaticMarkup(
      <Page language="lv" path="/cases?show=all" area="account" account={{ ...account, ...more }} />,
    );

  test("stands on every signed-in page, with the way to change it", () => {
    expect(at({})).toContain("Rīkojaties savā vārdā");
    const other = at({ actingFor: "SIA “Ozolkalna Būve”" });
    expect(other).toContain("Rīkojaties cita vārdā: SIA “Ozolkalna Būve”");
    expect(other).not.toContain("Rīkojaties savā vārdā");
    for (const html of [at({}), other]) expect(html).toContain('href="/lv/account/acting-for"');
  });

  test("what ended is told before anything else, until it has been seen", () => {
    const html = at({ noLongerFor: "Olga Čakste" });
    expect(html).toContain("Jūs vairs nerīkojaties cita vārdā: Olga Čakste");
    expect(html).toMatch(/role="alert"[^>]*>.*name="return" value="\/lv\/cases\?show=all"/s);
    expect(at({})).not.toContain('role="alert"');
  });
});

test("the demonstration says what it is, production does not", () => {
  vi.stubEnv("PORTAL_MODE", "demo");
  expect(renderToStaticMarkup(<Page language="en" path="" area="public" />)).toContain(
    "Unofficial demonstration",
  );
  vi.stubEnv("PORTAL_MODE", "production");
  expect(renderToStaticMarkup(<Page language="en" path="" area="public" />)).not.toContain("nofficial");
});

test("titles name the service, and errors come first", () => {
  expect(metadataOf("lv", { title: "Palīdzība" }).title).toBe("Palīdzība – E-lieta");
  expect(metadataOf("lv", { title: "Prasītājs", hasErrors: true }).title).toBe("Kļūda: Prasītājs – E-lieta");
});

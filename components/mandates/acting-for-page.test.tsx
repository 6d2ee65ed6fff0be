import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Part } from "@/lib/cases/case-file";
import { LANGUAGES } from "@/lib/core/language";
import type { Mandate } from "@/lib/exchange/shapes";
import { translator } from "@/lib/i18n/translator";
import { actingForOf } from "@/lib/identity/acting-for";
import type { Viewer } from "@/lib/identity/viewer";
import type { ActingQuery } from "@/lib/mandates/acting-query";
import { MANDATE_KINDS } from "@/lib/mandates/mandate";
import { SPECIAL_POWERS } from "@/lib/mandates/special-powers";
import { mandate } from "@/lib/mandates/test-mandate";
import { ActingForPage } from "./acting-for-page";

const now = new Date("2026-11-29T10:00:00Z");
const t = translator("lv");

const VIEWER: Viewer = {
  personId: "0199aaaa-bbbb-7ccc-8ddd-000000000001",
  sessionId: "0199aaaa-bbbb-7ccc-8ddd-000000000002",
  givenName: "Jānis",
  familyName: "Kalniņš",
  personalCode: "140947-11046",
  acr: "high",
  authTime: now,
  idleUntil: now,
  expiresAt: now,
  actingFor: null,
};

const part = (value: readonly Mandate[], isLastKnown = false): Part<readonly Mandate[]> => ({
  value,
  asOf: now,
  isLastKnown,
});

type Shown = { viewer?: Viewer; query?: ActingQuery; language?: "lv" | "en" };

const shown = (
  mandates: Part<readonly Mandate[]>,
  { viewer = VIEWER, query = {}, language = "lv" }: Shown = {},
): string =>
  renderToStaticMarkup(
    <ActingForPage mandates={mandates} query={query} viewer={viewer} language={language} now={now} />,
  ).replaceAll("\u00a0", " ");

const buttonFor = (id: string): string => `name="mandate" value="${id}"`;
const ID = mandate().mandateId;

describe("a valid mandate", () => {
  test("says for whom, by what, until when, and is chosen by a plain form", () => {
    const html = shown(part([mandate({ powers: ["settle", "appeal"], caseNumbers: ["C77418826"] })]));
    for (const text of [
      "Olga Čakste",
      "327706-•••••",
      t("mandates:kinds.powerOfAttorney"),
      `${t("mandates:powers.settle")}, ${t("mandates:powers.appeal")}`,
      "C77418826",
      "Pilnvara Nr. 1187, 01.01.2026. (Zvērināta notāre)",
      "31.12.2026.",
    ])
      expect(html).toContain(text);
    expect(html).not.toContain("327706-19485");
    expect(html).toContain('action="/api/identity/acting-for" method="post"');
    expect(html).toContain(buttonFor(ID));
  });

  test("the one under which the person acts says so, and the way back to oneself is there", () => {
    const html = shown(part([mandate()]), { viewer: { ...VIEWER, actingFor: actingForOf(mandate()) } });
    expect(html).toContain(t("mandates:list.current"));
    expect(html).not.toContain(buttonFor(ID));
    expect(html).toContain(buttonFor("self"));
    expect(html).toContain(t("layout:account.actingFor", { name: "Olga Čakste" }));
  });

  test.each(LANGUAGES)("every kind and every power has its words in %s", (language) => {
    const all = MANDATE_KINDS.map((kind) =>
      mandate({ kind, mandateId: `${kind}-00000000`, powers: [...SPECIAL_POWERS] }),
    );
    expect(shown(part(all), { language }).match(/tp-card__head/g)).toHaveLength(MANDATE_KINDS.length);
  });
});

test("an officer is told who must sign too, and no powers are spoken of", () => {
  const officer = mandate({
    kind: "officer",
    rights: "joint",
    jointWith: [{ name: "Līga Zvaigzne", personalCode: "391604-28375" }],
    document: { kind: "registerEntry", number: "6-12/88214", date: "2022-04-05", issuedBy: null },
    validTo: null,
  });
  const html = shown(part([officer]));
  expect(html).toContain(t("mandates:facts.joint", { names: "Līga Zvaigzne" }));
  expect(html).not.toContain(`<dt>${t("mandates:facts.powers")}</dt>`);
  expect(html).toContain(t("mandates:facts.noEnd"));
  expect(shown(part([{ ...officer, rights: "sole", jointWith: [] }]))).toContain(t("mandates:facts.sole"));
});

test("what has ended or not begun is shown as that, and cannot be chosen", () => {
  const over = mandate({ mandateId: "over-00000000", endedAt: "2026-03-02T09:15:00Z" });
  const later = mandate({ mandateId: "later-0000000", validFrom: "2026-12-01" });
  const html = shown(part([over, later]));
  expect(html).toContain("2026. gada 2. martā plkst. 11:15");
  expect(html).toContain(t("mandates:list.later"));
  expect(html).toContain(t("mandates:list.none"));
  expect(html).not.toContain('name="mandate"');
});

test("who has none is told how one comes to it", () => {
  const html = shown(part([]));
  expect(html).toContain("<details open");
  for (const kind of MANDATE_KINDS) expect(html).toContain(t(`mandates:how.${kind}`));
  expect(shown(part([mandate()]))).not.toContain("<details open");
});

describe("while the register is silent", () => {
  test("the last known list is shown as of its time, and nobody acts by it", () => {
    const html = shown(part([mandate()], true));
    expect(html).toContain("2026. gada 29. novembrī plkst. 12:00");
    expect(html).toContain("Olga Čakste");
    expect(html).not.toContain(buttonFor(ID));
  });

  test("nothing known is not the same as having none", () => {
    const html = shown("unavailable");
    expect(html).toContain(t("mandates:silent.unknown"));
    expect(html).not.toContain(t("mandates:list.none"));
  });
});

test.each(["ended", "unavailable"] as const)("a choice that was refused as %s is told at once", (refused) => {
  const html = shown(part([]), { query: { refused } });
  expect(html).toMatch(/role="alert"/);
  expect(html).toContain(t(`mandates:refused.${refused}.title`));
});

describe("whoever could not go on", () => {
  const back = (refused: "ended" | "unavailable", address: string): string =>
    shown(part([]), { query: { refused, return: address } });

  test("is told that nothing is lost, and finds the way back in the language now read", () => {
    const html = back("unavailable", "/en/forms/claim/0199aaaa");
    expect(html).toContain(t("mandates:refused.kept"));
    expect(html).toContain('href="/lv/forms/claim/0199aaaa"');
  });

  test("is led to no page that is not ours, nor to one that has gone with the mandate", () => {
    expect(back("unavailable", "//elsewhere.example")).not.toContain("elsewhere");
    expect(back("ended", "/lv/forms/claim/0199aaaa")).not.toContain("/lv/forms/claim/0199aaaa");
  });
});

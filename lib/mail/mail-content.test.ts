import { describe, expect, test } from "vitest";
import { LANGUAGES } from "@/lib/core/language";
import { NEWS_KINDS } from "@/lib/notifications/news";
import { MAIL_TEMPLATES } from "./mail-template";
import { mailContent } from "./mail-content";

const origin = "https://portal.example";
/** Whatever somebody may one day put into the values: only terms and public hearings may come out. */
const SECRETS = {
  name: "Ilze Bērziņa-Ķēniņa",
  personalCode: "324871-50936",
  registrationNumber: "EL-2026-000123",
  caseId: "0198a7c2-0000-7000-8000-000000000001",
  filingId: "0198a7c2-0000-7000-8000-000000000002",
  subject: "Par parāda piedziņu",
  amount: "1 234,56 €",
};
const values = {
  ...SECRETS,
  cureBy: "2026-12-20",
  endsOn: "2026-12-21",
  startsAt: "2026-12-22T08:30:00.000Z",
};

describe.each(LANGUAGES)("news in %s", (language) => {
  test.each(NEWS_KINDS)("%s says that there is news and nothing of the case", (template) => {
    const { subject, text, html, headers } = mailContent({ template, language, values, origin });
    for (const part of [subject, text, html]) {
      for (const secret of Object.values(SECRETS)) expect(part).not.toContain(secret);
      expect(part).not.toMatch(/\{\{|\d{6}-\d{5}|\d+,\d\d €|2026-12-22|22\.12\.|10:30/);
    }
    expect(text).toContain(`${origin}/${language}/notifications`);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).not.toMatch(/<(script|img|link|iframe|form)|url\(|@import|http:\/\//i);
    expect(subject.length).toBeLessThanOrEqual(78);
    expect(headers).toEqual({});
  });

  test("a notice of defects carries its last day, a reminder too", () => {
    const day = language === "lv" ? "20.12.2026." : "20 December 2026";
    for (const template of ["filingLeftWithoutProgress", "cureByNear"] as const)
      expect(mailContent({ template, language, values, origin }).text.replaceAll("\u00a0", " ")).toContain(
        day,
      );
  });

  test("where the court set no term, none is invented", () => {
    const { text } = mailContent({ template: "filingLeftWithoutProgress", language, values: {}, origin });
    expect(text).not.toMatch(/\d{4}/);
  });
});

describe.each(LANGUAGES)("every template in %s", (language) => {
  test.each(MAIL_TEMPLATES)(
    "%s has the same words as text and as HTML, and nothing from elsewhere",
    (template) => {
      const followed = {
        ...values,
        token: "t.o-k_e",
        endToken: "e.n-d",
        court: "Rīgas pilsētas tiesa",
        hall: "12",
      };
      const { subject, text, html } = mailContent({ template, language, values: followed, origin });
      expect(text.startsWith(subject)).toBe(true);
      expect(html).toContain("<h1");
      for (const [link] of text.matchAll(/https?:\/\/\S+/g)) expect(link.startsWith(origin)).toBe(true);
      for (const [, href = ""] of html.matchAll(/href="([^"]+)"/g))
        expect(href.startsWith(origin)).toBe(true);
    },
  );
});

test("what stands in a value is text, never markup", () => {
  const values = {
    court: "<img src=x onerror=alert(1)>",
    hall: '"><script>',
    startsAt: "2026-12-22T08:30:00.000Z",
  };
  const { html } = mailContent({ template: "followSet", language: "lv", values, origin });
  expect(html).not.toMatch(/<img|<script/);
  expect(html).toContain("&lt;img");
});

describe("a follow can be ended in one press", () => {
  test.each(["followSet", "followMoved", "followJudge", "followCancelled"] as const)("%s", (template) => {
    const { headers, text } = mailContent({
      template,
      language: "lv",
      values: { startsAt: "2026-12-22T08:30:00.000Z", endToken: "id.proof" },
      origin,
    });
    expect(headers).toEqual({
      "List-Unsubscribe": `<${origin}/api/follows/end?token=id.proof>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
    expect(text).toContain(`${origin}/lv/follows/end?token=id.proof`);
  });

  test.each(["followConfirm", "followClosed", "followEnded", "addressConfirm"] as const)(
    "%s has nothing to end",
    (template) => {
      expect(mailContent({ template, language: "en", values: { token: "x" }, origin }).headers).toEqual({});
    },
  );
});

test("a moved hearing: before and now", () => {
  const { text } = mailContent({
    template: "followMoved",
    language: "lv",
    values: {
      caseNumber: "C30123426",
      court: "Rīgas pilsētas tiesa",
      startedAt: "2026-12-22T08:30:00.000Z",
      startsAt: "2026-12-23T12:00:00.000Z",
      hallBefore: "12",
      hall: "7",
    },
    origin,
  });
  const plain = text.replaceAll("\u00a0", " ");
  expect(plain).toContain("lietai Nr. C30123426");
  expect(plain).toContain("Bija: 2026. gada 22. decembrī plkst. 10:30");
  expect(plain).toContain("Tagad: 2026. gada 23. decembrī plkst. 14:00");
  expect(plain).toContain("Zāle līdz šim: 12");
  expect(plain).toContain("Zāle tagad: 7");
});

import { describe, expect, test } from "vitest";
import { type Language, LANGUAGES } from "@/lib/core/language";
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

describe("a changed hearing", () => {
  const letter = (changed: Readonly<Record<string, string>>, language: Language = "lv"): string => {
    const about = { caseNumber: "C30123426", court: "Rīgas pilsētas tiesa" };
    const startsAt = "2026-12-23T12:00:00.000Z";
    const asked = { template: "followMoved", language, origin } as const;
    return mailContent({ ...asked, values: { ...about, startsAt, ...changed } }).text.replaceAll(
      "\u00a0",
      " ",
    );
  };

  test("before and now of what changed", () => {
    const text = letter({ startedAt: "2026-12-22T08:30:00.000Z", hallBefore: "12", hall: "7" });
    for (const words of [
      "lietas Nr. C30123426 sēdēm",
      "Bija: 2026. gada 22. decembrī plkst. 10:30",
      "Tagad: 2026. gada 23. decembrī plkst. 14:00",
      "Zāle līdz šim: 12",
      "Zāle tagad: 7",
    ])
      expect(text).toContain(words);
  });

  test("nothing of what stayed as it was", () => {
    const text = letter({ startedAt: "2026-12-22T08:30:00.000Z" });
    expect(text).not.toMatch(/Zāle|Tiesu nams:|Tiesnesis|videokonferencē/);
    expect(letter({ hallBefore: "12", hall: "7" })).toContain("Laiks: 2026. gada 23. decembrī plkst. 14:00");
  });

  test("what is not known any more, or was not known, is said in words", () => {
    const emptied = letter({ hallBefore: "5", hall: "" });
    expect(emptied).toContain("Zāle līdz šim: 5");
    expect(emptied).toContain("Zāle vēl nav zināma");
    const named = letter({ judgeBefore: "", judge: "B. Tiesnese", houseBefore: "A", house: "" }, "en");
    expect(named).toContain("The judge was not known until now");
    expect(named).toContain("Judge now: B. Tiesnese");
    expect(named).toContain("The courthouse is not known yet");
  });

  test("that it is held by video, and that it takes place after all", () => {
    expect(letter({ mode: "video", onAgain: "yes" })).toMatch(/tomēr notiks[^]*videokonferencē/);
  });
});

test.each(LANGUAGES)("a hall is called a hall, as on the pages (%s)", (language) => {
  const values = { startsAt: "2026-12-22T08:30:00.000Z", hallBefore: "5", hall: "7" };
  const { text } = mailContent({ template: "followMoved", language, values, origin });
  expect(text).not.toMatch(/room|telp/i);
  expect(text).toContain(language === "lv" ? "Zāle tagad: 7" : "Hall now: 7");
});

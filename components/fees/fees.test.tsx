import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "@/lib/core/language";
import { ASKED_KINDS, readClaimAmount, typedAmount } from "@/lib/fees/amount-query";
import { BUILT_IN_SCHEDULES } from "@/lib/fees/built-in-schedules";
import { typedCalculation } from "@/lib/fees/calculator";
import { FEE_MATTER_IDS, itemsOf } from "@/lib/fees/fee-matter";
import { claimWords, lawWords } from "@/lib/fees/fee-words";
import { readDay } from "@/lib/fees/read-day";
import { scheduleOn } from "@/lib/fees/schedule-on";
import { MOST_CHARACTERS } from "@/lib/fees/typed-query";
import { translator } from "@/lib/i18n/translator";
import { resources } from "@/lib/i18n/resources";
import { AmountPage } from "./amount-page";
import { ItemsPage } from "./items-page";
import { claim, COMPARED, type Given, markupOf, TODAY, words } from "./test-page";

describe.each(LANGUAGES)("in %s", (language) => {
  test("every matter has its page, with and without an answer, with one h1 and labels for every control", () => {
    for (const matter of ["", ...FEE_MATTER_IDS]) {
      const items = matter === "" ? [] : itemsOf(FEE_MATTER_IDS.find((id) => id === matter) ?? "claim");
      for (const given of [{ matter }, { matter, item: [...items], amount: items.map(() => "12") }]) {
        const markup = markupOf(given, language);
        expect(markup.match(/<h1/g)).toHaveLength(1);
        const ids = [...markup.matchAll(/<(?:input|select)(?![^>]*type="hidden")[^>]* id="([^"]+)"/g)];
        for (const [, id = ""] of ids) expect(markup, id).toContain(`for="${id}"`);
        expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length);
        expect(markup).not.toContain("<script");
      }
    }
  });

  test("what was typed wrongly stays, with the same words above and at the field", () => {
    for (const typed of ["-1", "1e9", "١٢", "1.250"]) {
      const markup = markupOf(claim(typed), language);
      expect(markup).toContain(`value="${typed}"`);
      expect(markup).toContain('href="#amount-1"');
      expect(markup).toContain('aria-invalid="true"');
      expect(markup).not.toContain('id="result"');
    }
  });

  test("no field takes more than its reader does, and none cuts what an address brings", () => {
    const amount = (kind: string) => {
      const typed = typedAmount.parse({ kind, sum: "9".repeat(99) });
      return renderToStaticMarkup(
        <AmountPage typed={typed} reading={readClaimAmount(typed)} language={language} />,
      );
    };
    const long = markupOf(claim("9".repeat(99)), language);
    for (const markup of [long, ...ASKED_KINDS.map(amount)]) {
      const fields = [...markup.matchAll(/<input[^>]*inputMode="(?:decimal|numeric)"[^>]*>/g)]
        .map(([field]) => field)
        .filter((field) => !field.includes('name="date-'));
      expect(fields.length).toBeGreaterThan(0);
      for (const field of fields) expect(field).toContain(`maxLength="${String(MOST_CHARACTERS)}"`);
    }
    const shown = `value="${"9".repeat(MOST_CHARACTERS - 1)}…"`;
    for (const markup of [long, amount("money")]) expect(markup).toContain(shown);
  });

  test("all items in force, and none where nothing is known", () => {
    const typed = (date: string) => ({ date, "date-day": "", "date-month": "", "date-year": "" });
    for (const date of ["2017-01-01", "2020-01-01", "2026-11-22", "2026-02-30"]) {
      const known = readDay(typed(date), TODAY);
      const schedule = known.day === null ? null : (scheduleOn(known.day, BUILT_IN_SCHEDULES) ?? null);
      const markup = renderToStaticMarkup(
        <ItemsPage known={{ day: known, schedule }} asOf={COMPARED} language={language} />,
      );
      expect(markup.includes("14:05")).toBe(schedule !== null);
      expect(markup.includes('id="group-civil"')).toBe(schedule !== null);
      expect(markup.includes('id="errors"')).toBe(date === "2026-02-30");
      // Who need not pay, what comes back and what is kept, each by its article.
      const articles = words(markup).match(/\b(?:442|444|454|458|128|129)(?!\d)/g) ?? [];
      expect(new Set(articles).size).toBe(schedule === null ? 0 : 6);
    }
  });

  test("each item is a row without the names of columns before its values, found from the top", () => {
    const schedule = scheduleOn(TODAY, BUILT_IN_SCHEDULES) ?? null;
    const known = { day: readDay(typedCalculation.parse({}), TODAY), schedule };
    const markup = renderToStaticMarkup(<ItemsPage known={known} asOf={COMPARED} language={language} />);
    const t = translator(language);
    const rows = markup.split('<tr role="row">').map(words);
    for (const [item, scheduled] of Object.entries(schedule?.items ?? {})) {
      const values = [lawWords(t, scheduled, null), t(`calculator:confidence.${scheduled.confidence}`)];
      const row = rows.find((text) => text.trim().startsWith(claimWords(t, item))) ?? "";
      for (const value of values) expect(row, item).toContain(value);
    }
    // Who listens hears the name of the column with each value.
    expect(markup).toContain(`role="columnheader">${t("calculator:items.columns.law")}</th>`);
    expect(markup).not.toContain("tp-table__label");
    for (const group of ["civil", "administrative", "services"])
      expect(markup.match(new RegExp(`(?:href="#|id=")group-${group}"`, "g"))).toHaveLength(2);
  });

  test("the amount of one row leads back to the whole calculation that it came from", () => {
    const calculation = {
      matter: "claim",
      item: ["civil.divorce", "civil.monetary_claim"],
      exemption: "1:16",
    };
    const asked = { ...calculation, amount: ["", ""], if: ["complex"], "date-day": "1", row: "2" };
    for (const more of [
      {},
      { kind: "lease" },
      { kind: "lease", asked: "lease", monthly: "250", months: "4" },
    ]) {
      const typed = typedAmount.parse({ ...asked, ...more });
      const reading = readClaimAmount(typed);
      const markup = renderToStaticMarkup(<AmountPage typed={typed} reading={reading} language={language} />);
      const [form = ""] = /<form(?![^>]*search).*?<\/form>/.exec(markup.slice(markup.indexOf("<main"))) ?? [];
      for (const [name, value] of [
        ["matter", "claim"],
        ["item", "civil.divorce"],
        ["exemption", "1:16"],
        ["if", "complex"],
        ["date-day", "1"],
        ["row", "2"],
      ])
        expect(form).toContain(`<input type="hidden" name="${name ?? ""}" value="${value ?? ""}"/>`);
      const back = `/${language}/fees?matter=claim&amp;date-day=1&amp;item=civil.divorce&amp;amount=&amp;item=civil.monetary_claim&amp;amount=`;
      expect(markup).toContain(`"${back}&amp;exemption=1%3A16&amp;if=complex#rows"`);
      expect(markup.includes(`"${back}1000.00&amp;exemption=1%3A16&amp;if=complex"`)).toBe(
        reading.found !== null,
      );
    }
  });

  test("every row that has an amount leads to its questions, and the enter key does not", () => {
    const item = ["civil.monetary_claim", "civil.divorce", "civil.labour_claim"];
    const markup = markupOf({ matter: "claim", item, amount: ["900", "", ""] }, language);
    const buttons = [...markup.matchAll(/<button([^>]*)>/g)].map(([, attributes = ""]) => attributes);
    const asking = buttons.filter((attributes) =>
      attributes.includes(`formAction="/${language}/fees/amount"`),
    );
    expect(asking.map((attributes) => /value="(\d+)"/.exec(attributes)?.[1])).toEqual(["1", "3"]);
    expect(buttons.findIndex((attributes) => asking.includes(attributes))).toBeGreaterThan(0);
    expect(markup.indexOf('name="row"')).toBeGreaterThan(markup.indexOf('name="add"'));
  });

  test("the amount of a claim leads back to the fee", () => {
    const typed = typedAmount.parse({ kind: "maintenance", asked: "maintenance", monthly: "150" });
    const markup = renderToStaticMarkup(
      <AmountPage typed={typed} reading={readClaimAmount(typed)} language={language} />,
    );
    expect(markup).toContain(
      `/${language}/fees?matter=maintenance&amp;item=civil.child_maintenance&amp;amount=1800.00"`,
    );
  });
});

describe("an address that names what there is not", () => {
  test.each<[string, Given, string, string]>([
    ["an item", { matter: "claim", item: "bogus", amount: "1000" }, "item-1", "bogus"],
    ["a matter", { matter: "bogus", item: "civil.monetary_claim", amount: "1000" }, "matter", "bogus"],
    ["a ground", claim("1000", { exemption: "1:99" }), "exemption", "1:99"],
    ["an assumption", claim("1000", { if: "gold" }), "if", "gold"],
  ])("shows %s as it came, and names no sum", (_, given, id, came) => {
    for (const language of LANGUAGES) {
      const markup = markupOf(given, language);
      expect(markup).toContain(`href="#${id}"`);
      expect(markup).toContain(`id="${id}-error"`);
      expect(words(markup)).toMatch(new RegExp(`[„“]${came}[”]`));
      expect(markup).not.toContain('id="result"');
      expect(markup.replaceAll("\u00a0", " ")).not.toMatch(/80[.,]00/);
    }
  });

  test("lets nothing stand chosen that nobody chose", () => {
    const markup = markupOf({ matter: "claim", item: "bogus", amount: "1000" }, "lv");
    expect(markup).toMatch(/<option value="" selected="">Izvēlieties<\/option>/);
    expect(markupOf({ matter: "bogus" }, "lv")).not.toContain("checked");
  });
});

describe("words", () => {
  test("every ground begins with what it means and ends with its article", () => {
    const select =
      /<select[^>]*id="exemption".*?<\/select>/.exec(markupOf({ matter: "claim" }, "lv"))?.[0] ?? "";
    const [none, ...grounds] = [...select.matchAll(/<option[^>]*>([^<]+)</g)].map(([, text = ""]) => text);
    expect(none).toBe("Atbrīvojuma nav");
    expect(grounds.length).toBe(30);
    for (const ground of grounds) expect(ground).toMatch(/^\p{Lu}.{10,} \(43\. panta .+\)$/u);
    for (const ground of grounds) expect(ground).not.toMatch(/^Pamats|^Civilprocesa/);
  });

  test("no error of a field ends with a full stop", () => {
    for (const language of LANGUAGES)
      for (const sentence of Object.values(resources[language].errors)) expect(sentence).not.toMatch(/\.$/);
  });

  test("on paper stands the whole address, and neither advice nor text for programs", () => {
    const markup = markupOf(claim("1000"), "lv");
    const paper = /<div class="tp-print-only">(.*?)<\/div>/.exec(markup)?.[1] ?? "";
    expect(words(paper)).toContain("amount=1000.00");
    const screen = markup.indexOf(
      '<div class="tp-screen-only tp-flow"><section',
      markup.indexOf("tp-print-only"),
    );
    expect(screen).toBeGreaterThan(0);
    for (const part of ['id="address"', "drukas komandu", "tp-code"])
      expect(markup.indexOf(part)).toBeGreaterThan(screen);
  });
});

import { gzipSync } from "node:zlib";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { LANGUAGES } from "@/lib/core/language";
import { BUILT_IN_DIRECTORY } from "@/lib/courts/built-in-directory";
import { courtAt, type Directory } from "@/lib/courts/directory";
import { directoryQuery } from "@/lib/courts/directory-query";
import { MATTERS } from "@/lib/courts/matter";
import { readMatter, typedMatter } from "@/lib/courts/matter-query";
import type { Court } from "@/lib/exchange/shapes";
import { COURTS } from "@/sandbox/exchange/registers/courts";
import { PROSECUTION_OFFICES } from "@/sandbox/exchange/registers/prosecution";
import { CourtPage } from "./court-page";
import { CourtsPage } from "./courts-page";
import { FormerCourtPage } from "./former-court-page";
import { MyCourtPage } from "./my-court-page";
import { OfficePage } from "./office-page";

const directory: Directory = {
  courts: COURTS,
  offices: PROSECUTION_OFFICES,
  asOf: new Date("2026-11-22T12:05:00Z"),
};
const TODAY = day("2026-11-22");
const GZIP_LIMIT = 30_000;

const list = (typed = "", of: Directory = directory): string =>
  renderToStaticMarkup(<CourtsPage directory={of} typed={typed} today={TODAY} language="lv" />);

function courtNamed(name: string): Court {
  const found = courtAt(directory, name)?.court;
  if (found === undefined) throw new Error(`No court ${name}`);
  return found;
}
const courtPage = (court: Court, of: Directory = directory): string =>
  renderToStaticMarkup(<CourtPage court={court} directory={of} language="lv" />);

describe("the list", () => {
  test("old names point to their successors, letters to their headings", () => {
    const html = list();
    expect(html).toMatch(/daugavpils-tiesa".*?>Daugavpils tiesa<.*?→.*?latgales-rajona-tiesa"/);
    for (const [, id] of html.matchAll(/href="#(letter-[^"]+)"/g))
      expect(html).toContain(`id="${String(id)}"`);
    expect(html).toContain("Ģenerālprokuratūra");
    expect(html.replaceAll("\u00a0", " ")).toContain("2026. gada 22. novembrī plkst. 14:05");
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  test("the whole page is small, and stays so with ten times as many offices", () => {
    expect(gzipSync(list()).length).toBeLessThan(GZIP_LIMIT);
    const offices = Array.from({ length: 10 }, (_, index) =>
      PROSECUTION_OFFICES.map((office) => ({ ...office, name: `${office.name} ${String(index)}` })),
    ).flat();
    expect(gzipSync(list("", { ...directory, offices })).length).toBeLessThan(GZIP_LIMIT);
  });

  test("what was typed is shown again as text, and an empty result says what to try", () => {
    const html = list('<script>"&');
    expect(html).not.toContain("<script>");
    expect(html).toContain("&lt;script&gt;");
    expect(html).toContain("Pamēģiniet vienu vārdu");
  });

  test.each([
    ["Liepājas tiesa", "Liepāja ietilpst šīs tiesas teritorijā", "kurzemes-rajona-tiesa"],
    ["Jūrmalas", "Jūrmala ietilpst šīs tiesas teritorijā", "rigas-rajona-tiesa"],
    [
      "Zemgales priekšpilsētas tiesa",
      "Zemgales priekšpilsēta (Rīga) ietilpst šīs tiesas teritorijā",
      "rigas-pilsetas-tiesa",
    ],
    ["Salacgrīva", "Salacgrīva (Limbažu novads) ietilpst šīs tiesas teritorijā", "vidzemes-rajona-tiesa"],
  ])("%s leads to the court of today by its place", (typed, words, slug) => {
    const html = list(typed);
    expect(html).toMatch(new RegExp(`${words.replaceAll(/[()]/g, "\\$&")}: <a href="/lv/courts/${slug}"`));
    expect(html).toContain("vērsieties šajā tiesā un pajautājiet");
    expect(html).not.toContain("neatbilst neviena tiesa");
  });

  test("control characters of an address are nowhere on the page", () => {
    const { q } = directoryQuery.parse({ q: "Lie\u0000pā\u001b[1mja\u202E\u0085" });
    expect(list(q)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202E]/);
  });

  test("before the register has spoken it says so", () => {
    expect(list("", BUILT_IN_DIRECTORY)).toContain("Pagaidām redzams tikai tas, ko nosaka likums");
  });
});

describe("a court", () => {
  test.each(COURTS.map((court) => [court.name, court] as const))("%s in both languages", (_, court) => {
    for (const language of LANGUAGES) {
      const html = renderToStaticMarkup(
        <CourtPage court={court} directory={directory} language={language} />,
      );
      expect(html).toContain(`/hearings?court=${court.courtId}`);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("what is not known is said to be not known, with a way to find out", () => {
    const html = courtPage(courtNamed("Kurzemes rajona tiesa"));
    expect(html).toContain("Reģistrs nav nosaucis: adresi, pasta indeksu, tālruni, e-pastu");
    expect(html).toContain("tiesas.lv");
    expect(courtPage(courtNamed("Rīgas pilsētas tiesa"))).toContain(
      "rakstiet tiesai uz rigas.pilseta@tiesas.lv",
    );
  });

  test("its houses, the court above, merged courts with their last days, and no invented code", () => {
    const html = courtPage(courtNamed("Latgales rajona tiesa"));
    expect(html).toContain("Daugavpils tiesa – līdz 30.06.2023.");
    expect(html).toContain("/lv/courts/latgales-apgabaltiesa");
    expect(html).toContain("/lv/hearings/day/LRT-2");
    expect(html).not.toContain("Cipari lietu numuros");
    expect(courtPage(courtNamed("Kurzemes rajona tiesa"))).toContain("Cipari lietu numuros");
  });

  test("hours, features and contacts of a house are shown where they are known", () => {
    const court = courtNamed("Kurzemes rajona tiesa");
    const [house] = court.locations;
    if (house === undefined) throw new Error("No house");
    const known: Court = {
      ...court,
      locations: [
        {
          ...house,
          openingHours: [
            { weekday: 5, opens: "09:00", closes: "12:00" },
            { weekday: 1, opens: "13:00", closes: "18:00" },
            { weekday: 1, opens: "08:30", closes: "12:00" },
          ],
          accessibility: ["lift", "inductionLoop"],
          postalCode: "LV-3401",
        },
      ],
    };
    const html = courtPage(known);
    expect(html).toMatch(/pirmdiena: 13:00–18:00.*pirmdiena: 08:30–12:00.*piektdiena: 09:00–12:00/);
    expect(html).toContain("lifts, indukcijas cilpa");
    expect(html).not.toMatch(/Reģistrs nav nosaucis: [^.]*piekļūstamību/);
  });

  test.each([
    ["Kurzemes rajona tiesa", "State fee in civil cases", "Valsts nodeva civillietās"],
    ["Augstākā tiesa (Senāts)", "State fee where the Senate’s", "Valsts nodeva, ja Senāta"],
  ])(
    "an account of %s is named in the reader's language, the register's words beside",
    (name, words, own) => {
      const court = courtNamed(name);
      const html = renderToStaticMarkup(<CourtPage court={court} directory={directory} language="en" />);
      expect(html).toMatch(new RegExp(`<h3[^>]*>${words}`));
      expect(html).toContain(`<span lang="lv">${own}`);
      expect(courtPage(court).split(own)).toHaveLength(2);
    },
  );

  test("an account whose purpose has no known code keeps the register's words, as Latvian", () => {
    const known = courtNamed("Kurzemes rajona tiesa");
    for (const purposeCode of [undefined, "toString", "other"]) {
      const accounts = known.accounts.map((account) => ({ ...account, purpose: "Cita nodeva", purposeCode }));
      const html = renderToStaticMarkup(
        <CourtPage court={{ ...known, accounts } as Court} directory={directory} language="en" />,
      );
      expect(html).toMatch(/<h3[^>]*><span lang="lv">Cita nodeva/);
      expect(html).toContain("only in Latvian");
    }
  });

  test("an old name explains what became of it", () => {
    const html = renderToStaticMarkup(
      <FormerCourtPage
        former={{ name: "Rēzeknes tiesa", until: day("2023-06-30") }}
        court={courtNamed("Latgales rajona tiesa")}
        language="lv"
      />,
    );
    expect(html).toContain(
      "Rēzeknes tiesa darbojās līdz 30.06.2023. Tagad tās vietā ir Latgales rajona tiesa.",
    );
    expect(html).toContain('href="/lv/courts/latgales-rajona-tiesa"');
  });

  test.each(PROSECUTION_OFFICES.map((office) => [office.name, office] as const))("%s", (_, office) => {
    for (const language of LANGUAGES)
      expect(
        renderToStaticMarkup(<OfficePage office={office} directory={directory} language={language} />),
      ).toContain("prokuratura.lv");
  });
});

describe("which court is mine", () => {
  const page = (query: Record<string, string>): string => {
    const typed = typedMatter.parse(query);
    return renderToStaticMarkup(
      <MyCourtPage reading={readMatter(typed)} typed={typed} directory={directory} language="lv" />,
    );
  };

  test("asks, then answers with court, reason, article and houses", () => {
    expect(page({})).toContain('type="radio"');
    const html = page({ matter: "person", asked: "places", defendant: "Rīga" });
    expect(html).toContain("Rīgas pilsētas tiesa");
    expect(html).toContain("Civilprocesa likuma 26. panta pirmā daļa");
    expect(html).toContain("Abrenes iela 8");
  });

  test("an administrative application has its one house, told as unsure", () => {
    const html = page({ matter: "administrative", asked: "places", applicant: "Talsu nov." });
    expect(html).toContain("Liepāja");
    expect(html).toContain("portāls secina");
    expect(html).toContain("189. panta pirmā daļa");
  });

  test.each([
    ["RPT", "Rīgas pilsētas tiesa", "Rīgas apgabaltiesa", "Abrenes iela 8"],
    ["ART", "Administratīvā rajona tiesa", "Administratīvā apgabaltiesa", "Rēzekne"],
    ["RAT", "Rīgas apgabaltiesa", "Augstākā tiesa (Senāts)", "Rīga"],
  ])("an appeal from %s is handed in at its own houses", (court, gave, judges, house) => {
    const html = page({ matter: "appeal", asked: "places", court });
    const [, at] = /Iesniedz tiesā, kas taisīja nolēmumu<\/dt>(.*?)Sūdzību izskata/.exec(html) ?? [];
    expect(at).toContain(gave);
    expect(at).toContain(house);
    expect(at).not.toContain(judges);
    expect(at).not.toContain("Brīvības bulvāris 36");
    expect(html.split("Sūdzību izskata")[1]).toContain(judges);
  });

  test("what is missing stands at the field and at the top, in the same words", () => {
    const html = page({ matter: "person", asked: "places" });
    const sentence = "Ierakstiet vietu: Kur ir otras puses deklarētā dzīvesvieta?";
    expect(html.split(sentence)).toHaveLength(3);
    expect(html).toContain('href="#defendant"');
    expect(html).toContain('aria-invalid="true"');
  });

  test("a town or an address tells the municipality, and how it was read is said", () => {
    const html = page({ matter: "person", asked: "places", defendant: "Rīgas iela 1, Ikšķile" });
    expect(html).toContain("„Rīgas iela 1, Ikšķile” ietilpst šajā pašvaldībā: Ogres novads.");
    expect(html).toContain("Zemgales rajona tiesa");
    expect(html).toContain("vēl jāapstiprina");
    expect(html).toContain('value="Rīgas iela 1, Ikšķile"');
  });

  test("a place that nobody knows is said to be unknown, and the list is there to choose from", () => {
    const html = page({ matter: "divorce", asked: "places", own: "Atlan<i>tīda\u0007", defendant: "Rīga" });
    expect(html).toContain("Portāls nezina, kurā pašvaldībā ir „Atlan&lt;i&gt;tīda”.");
    expect(html).toContain('<select name="own"');
    expect(html).toContain('<option value="Limbažu nov.">');
    expect(html).toMatch(/<input[^>]* name="defendant"[^>]* value="Rīga"/);
    expect(html).not.toContain("\u0007");
    expect(html).not.toContain('id="answer"');
  });

  test.each(MATTERS)("%s has words in both languages", (matter) => {
    for (const language of LANGUAGES) {
      const typed = typedMatter.parse({ matter });
      expect(
        renderToStaticMarkup(
          <MyCourtPage reading={readMatter(typed)} typed={typed} directory={directory} language={language} />,
        ),
      ).toContain("<h1");
    }
  });
});

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { OpenDataPage } from "@/components/open-data/open-data-page";
import { OutageNotice } from "@/components/status/outage-notice";
import { StatusPage } from "@/components/status/status-page";
import { LANGUAGES } from "@/lib/core/language";
import { day } from "@/lib/core/day";
import type { Outage, Proceeding } from "@/lib/exchange/shapes";
import type { ProceedingFinding } from "@/lib/proceedings/proceeding-finding";
import { type ReadProceedingQuery, readProceedingQuery } from "@/lib/proceedings/proceeding-query";
import { availabilityOf } from "@/lib/status/availability";
import { DEPENDENCIES } from "@/lib/status/dependency";
import { ProceedingsPage } from "./proceedings-page";

const NOW = new Date("2026-11-23T10:00:00Z");
const PROCEEDING: Proceeding = {
  proceedingId: "p-1234567",
  version: 1,
  caseNumber: "C33359926",
  archiveNumbers: ["C-3599-26/38"],
  courtId: "RRT",
  courtName: "Rīgas rajona tiesa",
  processKind: "civil",
  instance: "first",
  subject: "Par <b>parādu</b>",
  isClosed: false,
  summonsCodeHashes: ["0".repeat(64)],
  registeredOn: "2026-03-02",
  status: "decided",
  statusSince: "2026-10-02",
  stages: [
    { kind: "registered", on: "2026-03-02", courtId: "RRT" },
    { kind: "decided", on: "2026-10-02", courtId: "RRT" },
  ],
  rulings: [{ kind: "judgment", on: "2026-10-02", courtId: "RRT", inForceSince: null, ecli: null }],
  nextHearing: {
    hearingId: "hearing-1",
    startsAt: "2026-12-01T08:00:00Z",
    courthouseId: "RRT-1",
    hall: "4",
    mode: "inPerson",
  },
};
const names = {
  courts: new Map([["RRT", "Rīgas rajona tiesa"]]),
  houses: new Map([["RRT-1", { courtId: "RRT", place: "Rīga", address: null, label: "Rīga" }]]),
};

type Shown = {
  typed?: { number?: string; code?: string };
  finding?: ProceedingFinding | null;
  asOf?: Date | null;
};

function page(language: "lv" | "en", { typed = {}, finding = null, asOf = NOW }: Shown = {}): string {
  const read: ReadProceedingQuery = readProceedingQuery(typed);
  const answer = { typed, read, finding, asOf, now: NOW, names, firstInstance: new Set(["RRT"]) };
  return renderToStaticMarkup(<ProceedingsPage answer={answer} language={language} />);
}

describe.each(LANGUAGES)("progress of proceedings in %s", (language) => {
  test("a case: where it is, its next hearing, rulings and stages with the law; no code, no hash, no markup of others", () => {
    const markup = page(language, { finding: { kind: "found", proceeding: PROCEEDING } });
    expect(markup).toContain(`/${language}/hearings/hearing-1`);
    expect(markup).toContain(`/${language}/cases/find?number=C33359926`);
    expect(markup).toContain("415");
    expect(markup).toContain("Par &lt;b&gt;");
    expect(markup).not.toContain("0000000");
    expect(markup).not.toContain("<script");
  });

  test("a hearing that has passed is none to come", () => {
    const passed = {
      ...PROCEEDING,
      nextHearing: { ...PROCEEDING.nextHearing, startsAt: "2026-11-23T09:59:59Z" },
    };
    const markup = page(language, { finding: { kind: "found", proceeding: passed as Proceeding } });
    expect(markup).not.toContain("/hearings/hearing-1");
  });

  test("not found says the same for whatever number and code, apart from what was typed", () => {
    const said = (number: string, code: string): string =>
      page(language, { typed: { number, code }, finding: { kind: "notFound" } })
        .replaceAll(number, "…")
        .replaceAll(code, "…");
    expect(said("C77418826", "PAVESTE3")).toBe(said("C77990026", "ABCDEFGH"));
  });

  test("what is wrong is told at the top and at the field; what was typed stays", () => {
    const markup = page(language, { typed: { number: 'abc"><script>' } });
    expect(markup).toContain('href="#number"');
    expect(markup).toContain("abc&quot;&gt;&lt;script&gt;");
    expect(markup).toContain('aria-invalid="true"');
  });

  test("too many codes, several cases, and nothing known yet each have their words", () => {
    const tooMany = page(language, { finding: { kind: "tooManyCodes", waitSeconds: 61 } });
    expect(tooMany).toContain("2 min");
    const several = page(language, {
      finding: {
        kind: "several",
        proceedings: [PROCEEDING, { ...PROCEEDING, proceedingId: "other-1234", caseNumber: "C69359926" }],
      },
    });
    expect(several).toContain("?number=C69359926");
    expect(page(language, { asOf: null })).toContain("tp-notice--warning");
  });
});

const OUTAGE: Outage = {
  outageId: "outage-1",
  from: "2026-11-24T18:00:00Z",
  until: "2026-11-24T20:00:00Z",
  systems: ["tis", "platform"],
  text: { lv: "Uzturēšana.", en: "Maintenance." },
};

describe.each(LANGUAGES)("status in %s", (language) => {
  const dependencies = DEPENDENCIES.map((name, index) => ({
    name,
    condition: (["up", "slow", "down", "unknown"] as const)[index % 4] ?? "up",
    since: index % 2 === 0 ? NOW : null,
    availability: availabilityOf(
      index === 0 ? [] : [{ day: day("2026-11-23"), checks: 10, failures: index % 3, slow: 0 }],
      day("2026-11-23"),
    ),
  }));

  test("every state, planned outages and ninety days, with the bar as text too", () => {
    const markup = renderToStaticMarkup(
      <StatusPage
        language={language}
        status={{
          now: NOW,
          measuredAt: NOW,
          overall: "someDown",
          dependencies,
          outages: [OUTAGE],
          mirrors: [{ name: "hearings", asOf: null }],
        }}
      />,
    );
    expect(markup.match(/role="img"/g)).toHaveLength(DEPENDENCIES.length);
    expect(markup.match(/tp-days__day--none/g)?.length).toBeGreaterThan(500);
    expect(markup).toContain(OUTAGE.text[language]);
  });

  test("a page shows a near outage, and nothing when there is none", () => {
    const notice = (now: Date): string =>
      renderToStaticMarkup(<OutageNotice outages={[OUTAGE]} now={now} language={language} />);
    expect(notice(NOW)).toContain(`/${language}/status`);
    expect(notice(new Date("2026-11-22T17:59:59Z"))).toBe("");
  });

  test("the documentation of open data lists every operation, with answers and without a script", () => {
    const markup = renderToStaticMarkup(
      <OpenDataPage
        language={language}
        shown={{
          examples: [{ id: "fees", address: "/api/open/v1/fees/calculation", question: "{}", answer: null }],
          files: [
            {
              file: "courts-2026-11-23.json",
              mediaType: "application/json",
              size: 5,
              sha256: "a",
              rows: 1,
              madeAt: "",
            },
          ],
        }}
      />,
    );
    expect(markup).toContain("/api/open/v1/hearings.ics");
    expect(markup).toContain("CC0");
    expect(markup).not.toContain("<script");
  });
});

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { OpenDataPage } from "@/components/open-data/open-data-page";
import { DownNotice } from "@/components/status/down-notice";
import { OutageNotice } from "@/components/status/outage-notice";
import { StatusPage } from "@/components/status/status-page";
import { LANGUAGES } from "@/lib/core/language";
import { day } from "@/lib/core/day";
import type { Outage, Proceeding } from "@/lib/exchange/shapes";
import { translator } from "@/lib/i18n/translator";
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
  read?: ReadProceedingQuery;
};

function page(language: "lv" | "en", { typed = {}, finding = null, asOf = NOW, read }: Shown = {}): string {
  const answer = {
    typed,
    read: read ?? readProceedingQuery(typed),
    finding,
    asOf,
    now: NOW,
    names,
    firstInstance: new Set(["RRT"]),
  };
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

  test("a closed case: time and place of its hearing, nothing to follow, no way into the calendar", () => {
    const closed = { ...PROCEEDING, isClosed: true, status: "hearingSet" as const };
    const markup = page(language, { finding: { kind: "found", proceeding: closed } });
    expect(markup).toContain('dateTime="2026-12-01T08:00:00Z"');
    expect(markup).toContain("Rīga");
    expect(markup).not.toContain("/follows?number");
    expect(markup).not.toContain("/hearings/hearing-1");
    expect(page(language, { finding: { kind: "found", proceeding: PROCEEDING } })).toContain(
      "/follows?number",
    );
  });

  test.each([
    ["hearingSet", "hearingHeld"],
    ["hearingSet", "hearingPostponed"],
    ["opened", "hearingPostponed"],
    ["hearingSet", "hearingAwaited"],
  ] as const)("%s without a hearing to come is told as %s", (status, situation) => {
    const t = translator(language);
    const last = situation === "hearingAwaited" ? "hearingSet" : situation;
    const proceeding: Proceeding = {
      ...PROCEEDING,
      status,
      nextHearing: null,
      stages: [...PROCEEDING.stages, { kind: last, on: "2026-11-11", courtId: "RRT" }],
    };
    const markup = page(language, { finding: { kind: "found", proceeding } });
    expect(markup).toContain(`<strong>${t(`proceedings:situation.${situation}.title`)}</strong>`);
    expect(markup).not.toContain(`<strong>${t("proceedings:status.hearingSet.title")}</strong>`);
  });

  test.each(["criminal", "administrativeOffence"] as const)(
    "a %s case is not told in civil words",
    (kind) => {
      const t = translator(language);
      const stages = (["registered", "accepted", "explanationsAwaited", "refused"] as const).map((stage) => ({
        kind: stage,
        on: "2026-10-01",
        courtId: "RRT",
      }));
      const proceeding: Proceeding = { ...PROCEEDING, processKind: kind, status: "opened", stages };
      const markup = page(language, { finding: { kind: "found", proceeding } });
      for (const { kind: stage } of stages)
        expect(markup).not.toContain(t(`proceedings:stage.${stage}.text`));
      expect(markup).not.toContain(t("proceedings:status.opened.text"));
    },
  );

  test("the form puts nothing into an address; an answer that is over asks for the code anew", () => {
    expect(page(language)).toContain('action="/api/proceedings" method="post"');
    const markup = page(language, { typed: { number: "C77418826" }, read: { state: "expired" } });
    expect(markup).toContain(translator(language)("proceedings:expired.title"));
    expect(markup).toContain('value="C77418826"');
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
          refusedSchedules: [{ scheduleId: "2027-fees", validFrom: day("2027-01-01") }],
          mirrors: [{ name: "hearings", asOf: null }],
        }}
      />,
    );
    expect(markup.match(/role="img"/g)).toHaveLength(DEPENDENCIES.length);
    expect(markup.match(/tp-days__day--none/g)?.length).toBeGreaterThan(500);
    expect(markup).toContain(OUTAGE.text[language]);
    expect(markup).toContain("2027-fees");
  });

  test("a page shows a near outage, and nothing when there is none", () => {
    const notice = (now: Date): string =>
      renderToStaticMarkup(<OutageNotice outages={[OUTAGE]} now={now} language={language} />);
    expect(notice(NOW)).toContain(`/${language}/status`);
    expect(notice(new Date("2026-11-22T17:59:59Z"))).toBe("");
  });

  test("the first page says what is down and what that means, and nothing when there is none", () => {
    const t = translator(language);
    const notice = renderToStaticMarkup(<DownNotice down={["login"]} language={language} />);
    expect(notice).toContain(t("status:means.login"));
    expect(notice).not.toContain(t("status:means.payments"));
    expect(renderToStaticMarkup(<DownNotice down={[]} language={language} />)).toBe("");
  });

  test("while planned work goes on, nothing says that all is well, on the status page or where people begin", () => {
    const now = new Date("2026-11-24T19:00:00Z");
    const t = translator(language);
    const shown = (overall: "allUp" | "someDown", at: Date): string =>
      renderToStaticMarkup(
        <StatusPage
          language={language}
          status={{
            now: at,
            measuredAt: at,
            overall,
            dependencies: [],
            outages: [OUTAGE],
            refusedSchedules: [],
            mirrors: [],
          }}
        />,
      );
    expect(shown("allUp", NOW)).toContain(t("status:overall.allUp"));
    expect(shown("allUp", now)).not.toContain(t("status:overall.allUp"));
    expect(shown("allUp", now)).toContain(t("status:outages.system.tis"));
    expect(shown("someDown", now)).toContain(t("status:overall.someDown"));
    const begun = renderToStaticMarkup(<OutageNotice outages={[OUTAGE]} now={now} language={language} />);
    expect(begun).toContain(t("status:outages.noticeNow"));
    expect(begun).not.toContain(t("status:outages.notice"));
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

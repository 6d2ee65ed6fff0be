import { describe, expect, test } from "vitest";
import { dayInRiga } from "@/lib/core/day";
import type { CourtDocument, ExchangeEvent, Filing } from "@/lib/exchange/shapes";
import { desk, exchange, listed, now, opened, withCourt } from "../test-court";
import { FILING_KINDS, rulesOf } from "./rules-of-kind";
import { filedOfKind, proceedingsOf, typedInto } from "./test-filings";

withCourt({ resets: false });

const KINDS = FILING_KINDS.filter((kind) => kind !== "correction");
const DECISIONS = KINDS.flatMap((kind) =>
  Object.entries(rulesOf(kind).decisions).map(([code, decision]) => ({ kind, code, decision })),
);

/** What the feed told of a filing since it was last read. */
let fed = "";
async function eventsOf(filingId: string): Promise<ExchangeEvent[]> {
  const found: ExchangeEvent[] = [];
  for (;;) {
    const path = `/v1/events?limit=100${fed === "" ? "" : `&after=${fed}`}`;
    const { json } = await exchange().caller.ask({ operation: "events", path, as: null });
    const items = json["items"] as ExchangeEvent[];
    if (items.length === 0) return found.filter(({ data }) => data.filingId === filingId);
    found.push(...items);
    fed = String(json["next"]);
  }
}

const page = async (filingId: string): Promise<string> =>
  (await exchange().raw(`/desk/filings/${filingId}`)).text();

/** Takes a decision, after the step that the court takes before it where there is one. */
async function decide(
  filing: Filing,
  { code, decision }: Pick<(typeof DECISIONS)[number], "code" | "decision">,
): Promise<void> {
  const path = `filings/${filing.filingId}` as const;
  const input = typedInto(decision.fields, dayInRiga(await now()));
  if (!(await page(filing.filingId)).includes(`value="${code}"`)) {
    await desk(path, "register").catch(() => undefined);
    if (!(await page(filing.filingId)).includes(`value="${code}"`)) {
      const { automatic, decisions } = rulesOf(filing.kind);
      const before = decisions[automatic?.decision ?? ""];
      expect(before, `${filing.kind} ${code} is never offered`).toBeDefined();
      const typed = typedInto(before?.fields ?? [], dayInRiga(await now()));
      await desk(path, "decide", { ...typed, decision: automatic?.decision });
    }
  }
  expect(await page(filing.filingId)).toContain(`value="${code}"`);
  await desk(path, "decide", { ...input, decision: code });
}

describe("every kind of filing", () => {
  test.each(KINDS)("%s is received, and registered in a case", async (kind) => {
    const { goes, received } = rulesOf(kind);
    const made = await filedOfKind(kind);
    expect(made).toMatchObject({ kind, state: "received", answerDocumentId: null });
    expect(await page(made.filingId)).toContain(rulesOf(kind).name.lv);
    if (goes === "caseOrNone") {
      expect(made.caseId).toBeNull();
      await expect(desk(`filings/${made.filingId}`, "register")).rejects.toThrow("caseMissing");
      return;
    }
    if (goes === "inCase") {
      const { timeline, filings } = await exchange().caseOf(made.caseId ?? "");
      expect(timeline[0]).toMatchObject({ kind: received });
      expect(timeline[0]?.text).toContain(made.registrationNumber);
      expect(filings[0]).toBe(made.filingId);
      const [paper] = await listed<CourtDocument>("caseDocuments", made.caseId ?? "");
      expect(paper?.kind).toBe(rulesOf(kind).paperKind);
    }
    await desk(`filings/${made.filingId}`, "register");
    const registered = await exchange().filing(made.filingId);
    expect(registered).toMatchObject({ state: "registered" });
    expect(await exchange().caseOf(registered.caseId ?? "")).toMatchObject({
      processKind: proceedingsOf(kind),
    });
  });

  test.each(DECISIONS)("$kind: $code is one of its answers", async ({ kind, code, decision }) => {
    const made = await filedOfKind(kind);
    await decide(made, { code, decision });
    const done = await exchange().filing(made.filingId);
    expect(done.state).toBe(decision.outcome);
    const { answerDocumentId, caseId } = done;
    if (answerDocumentId !== null) {
      expect(await opened(answerDocumentId)).toBe("%PDF-");
      if (caseId !== null) {
        const { timeline } = await exchange().caseOf(caseId);
        expect(timeline).toContainEqual(
          expect.objectContaining({ kind: "requestDecided", documentId: answerDocumentId }),
        );
        const papers = await listed<CourtDocument>("caseDocuments", caseId);
        expect(papers.map(({ documentId }) => documentId)).toContain(answerDocumentId);
      }
    }
    const events = await eventsOf(made.filingId);
    expect(events.at(-1)?.data.version).toBe(done.version);
    expect(events.every(({ type }) => /filing\.state|due\.changed/.test(type))).toBe(true);
  });

  const AUTOMATIC = KINDS.filter((kind) => rulesOf(kind).automatic !== null);

  test("is decided by the court itself when time passes", async () => {
    const made = await Promise.all(AUTOMATIC.map((kind) => filedOfKind(kind)));
    await exchange().command("/sandbox/time", { days: 70 });
    for (const { filingId, kind } of made) {
      const { state } = await exchange().filing(filingId);
      expect(["received", "registered"], `${kind} is ${state}`).not.toContain(state);
    }
  });

  test("names an automatic decision that it has", () => {
    for (const kind of AUTOMATIC) {
      const { automatic, decisions } = rulesOf(kind);
      expect(Object.keys(decisions), kind).toContain(automatic?.decision);
      expect(Object.keys(decisions), kind).toContain("refuse");
    }
  });
});

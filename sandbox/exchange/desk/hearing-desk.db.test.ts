import { HtmlValidate } from "html-validate";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Hearing, PublicHearing } from "@/lib/exchange/shapes";
import { startTestExchange, type TestExchange } from "../test-exchange";

let exchange: TestExchange;

beforeAll(async () => {
  exchange = await startTestExchange();
});
afterAll(() => exchange.close());

const found = async (text: string): Promise<PublicHearing[]> => {
  const answer = await exchange.raw(`/sandbox/desk/hearings?q=${encodeURIComponent(text)}`);
  return ((await answer.json()) as { items: PublicHearing[] }).items;
};

async function openHearing(): Promise<PublicHearing> {
  const hearing = (await found("LRT")).find(({ status, isClosed }) => status === "scheduled" && !isClosed);
  if (hearing === undefined) throw new Error("No hearing to come");
  return hearing;
}

test("the calendar and a hearing are valid pages, and what is typed there is shown as text", async () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: { "no-trailing-whitespace": "off", "void-style": "off" },
  });
  const { hearingId } = await openHearing();
  for (const path of ["/desk/calendar", "/desk/calendar?q=%3Cb%3E", `/desk/calendar/${hearingId}?lang=en`]) {
    const html = await (await exchange.raw(path)).text();
    expect(html).not.toContain("<b>");
    const report = await validator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  }
});

test("is moved, and only to a time to come; closed, and says no more; withdrawn, and is gone", async () => {
  const { hearingId, judge } = await openHearing();
  const act = (name: string, body: unknown = {}) =>
    exchange.command(`/sandbox/desk/hearings/${hearingId}/${name}`, body);
  await expect(act("move", { day: "2020-01-02", hour: 10 })).rejects.toThrow("dayPassed");
  await expect(act("move", { day: "2027-02-31", hour: 10 })).rejects.toThrow("inputInvalid");
  await expect(act("dance")).rejects.toThrow("notFound");
  expect(await act("move", { day: "2029-03-12", hour: 10, minute: 15 })).toMatchObject({
    hearing: { startsAt: "2029-03-12T08:15:00.000Z", endsAt: "2029-03-12T09:15:00.000Z", version: 2 },
  });
  expect(await act("close")).toMatchObject({ hearing: { isClosed: true, judge: null, caseNumber: null } });
  await expect(act("close")).rejects.toThrow("notNow");
  expect(await act("change", { hall: "9", judge: "Kāds Cits" })).toMatchObject({
    hearing: { hall: "9", judge: null },
  });
  expect((await found(judge ?? "")).map((hearing) => hearing.hearingId)).not.toContain(hearingId);
  expect(await act("withdraw")).toEqual({ hearing: null });
  await expect(act("cancel")).rejects.toThrow("notFound");
});

test("a hearing of the court's own case changes in its file too", async () => {
  const cases = (await (await exchange.raw("/sandbox/desk/cases")).json()) as {
    items: { caseId: string; hearings: Hearing[] }[];
  };
  const own = cases.items.find(({ hearings }) => hearings.some(({ status }) => status === "scheduled"));
  const hearing = own?.hearings.find(({ status }) => status === "scheduled");
  if (own === undefined || hearing === undefined) throw new Error("No case with a hearing");
  const { hearingId } = hearing;
  await exchange.command(`/sandbox/desk/hearings/${hearingId}/move`, { day: "2029-03-13", hour: 11 });
  await exchange.command(`/sandbox/desk/hearings/${hearingId}/close`);
  const file = (await (await exchange.raw(`/sandbox/desk/cases/${own.caseId}`)).json()) as {
    hearings: Hearing[];
  };
  expect(file.hearings.find((one) => one.hearingId === hearingId)?.startsAt).toBe("2029-03-13T09:00:00.000Z");
  // What was closed at the desk stays closed when the case goes on.
  await exchange.command(`/sandbox/desk/hearings/${hearingId}/change`, { hall: "12" });
  const shown = (await found(hearingId)).find((one) => one.hearingId === hearingId);
  expect(shown).toMatchObject({ isClosed: true, hall: "12", caseNumber: null, judge: null, subject: null });
  // A case that is heard behind closed doors has no open hearing.
  const next = { day: "2029-04-17", hour: 10, hall: "34", mode: "inPerson" };
  await exchange.command(`/sandbox/desk/cases/${own.caseId}/hearing`, next);
  const set = (await found("2029-04-17")).find(({ hall }) => hall === "34");
  expect(set).toMatchObject({ isClosed: true, caseNumber: null, judge: null, subject: null });
});

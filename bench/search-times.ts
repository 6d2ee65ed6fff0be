import { day } from "@/lib/core/day";
import { disconnect } from "@/lib/db/database";
import { everythingFrom, type HearingQuery } from "@/lib/hearings/hearing-query";
import { searchHearings } from "@/lib/hearings/server/search-hearings";

const PAGE = 20;
const WARM = 20;
const TIMES = 200;

/** Searches as people make them; dates lie inside what the mirror is filled with. */
const searches = (from: HearingQuery): Record<string, Partial<HearingQuery>> => ({
  "from a day on": {},
  "a court": { courtId: "RPT" },
  "a courthouse": { courthouseId: "RPT-1" },
  "a court and a kind": { courtId: "KRT", kind: "criminal" },
  "a word that many hearings have": { text: "parāda" },
  "a word, a court and a range": { courtId: "ZRT", text: "laulības", to: from.from },
  "words that nothing has": { text: "zilonis" },
  "a case number": { caseNumber: "C330000126" },
});

/** Milliseconds of a call for each search, and for the page after a page. */
async function times(): Promise<Record<string, number>> {
  const base = everythingFrom(day(process.argv[2] ?? ""));
  const result: Record<string, number> = {};
  for (const [name, change] of Object.entries(searches(base))) {
    const query = { ...base, ...change };
    result[name] = await timeOf(() => searchHearings(query, { after: null, limit: PAGE }));
    const { next } = await searchHearings(query, { after: null, limit: PAGE });
    if (next === null) continue;
    result[`${name}, next page`] = await timeOf(() => searchHearings(query, { after: next, limit: PAGE }));
  }
  return result;
}

/** The quickest tenth ends here: what the search itself takes, without the other work of a busy machine. */
async function timeOf(call: () => Promise<unknown>): Promise<number> {
  for (let turn = 0; turn < WARM; turn += 1) await call();
  const all: number[] = [];
  for (let turn = 0; turn < TIMES; turn += 1) {
    const begin = performance.now();
    await call();
    all.push(performance.now() - begin);
  }
  return all.toSorted((a, b) => a - b)[TIMES / 10] ?? Number.NaN;
}

process.stdout.write(JSON.stringify(await times()));
await disconnect();

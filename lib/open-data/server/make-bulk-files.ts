import "server-only";
import { Readable } from "node:stream";
import { createGzip } from "node:zlib";
import { type Day, day, dayInRiga } from "@/lib/core/day";
import { courtDirectory } from "@/lib/courts/server/court-directory";
import { feeItemsOn } from "@/lib/fees/server/fee-items-on";
import { everythingFrom } from "@/lib/hearings/hearing-query";
import type { HearingPlace, ListedHearing } from "@/lib/hearings/listed-hearing";
import { searchHearings } from "@/lib/hearings/server/search-hearings";
import type { BulkFile } from "../bulk-file";
import { csvOf } from "../csv";
import { openCourt, openOffice } from "../open-courts";
import { HEARING_COLUMNS, openHearing } from "../open-hearing";
import { forgetOldFiles, hasManifest, keepManifest, writeBulk, writeBulkText } from "./bulk-store";
import { hearingTimes } from "./hearing-times";
import { retractBulkFiles } from "./retract-bulk-files";

const PAGE = 1_000;
/** Before any court had a calendar. */
const BEGINNING = day("1990-01-01");

/**
 * Makes the files of the legal day, once, and anew when something in them may no longer be public; says whether it did. They
 * wait for the calendars to be there whole: a file of a part would be a lie. What changes while they are written is in the
 * change log after their `asOf`; what is closed or withdrawn meanwhile keeps them from being told at all.
 */
export async function makeBulkFiles(now: Date): Promise<boolean> {
  const today = dayInRiga(now);
  await retractBulkFiles(now);
  const { changedAt, confirmedAt, upTo } = await hearingTimes();
  if (confirmedAt === null || (await hasManifest(today))) return false;
  const files = [
    await hearingsFile(`hearings-${today}.ndjson.gz`, now, ndjson),
    await hearingsFile(`hearings-${today}.csv.gz`, now, csv),
    await courtsFile(today, now),
    await feesFile(today, now),
  ];
  await keepManifest({ day: today, asOf: changedAt?.toISOString() ?? null, upTo, files });
  if ((await retractBulkFiles(now)) > 0) return false;
  await forgetOldFiles(today);
  return true;
}

type Written = (hearings: readonly ListedHearing[], isFirst: boolean) => string;

const ndjson: Written = (hearings) =>
  hearings.map((hearing) => `${JSON.stringify(openHearing(hearing))}\n`).join("");
const csv: Written = (hearings, isFirst) => csvOf(HEARING_COLUMNS, hearings.map(openHearing), isFirst);

/** All hearings, a page at a time: the memory that it takes does not grow with them. */
async function hearingsFile(file: string, now: Date, write: Written): Promise<BulkFile> {
  let rows = 0;
  async function* texts(): AsyncGenerator<string> {
    let after: HearingPlace | null = null;
    for (let isFirst = true; ; isFirst = false) {
      const page: Awaited<ReturnType<typeof searchHearings>> = await searchHearings(
        everythingFrom(BEGINNING),
        { after, limit: PAGE },
      );
      rows += page.items.length;
      yield write(page.items, isFirst);
      if (page.next === null) return;
      after = page.next;
    }
  }
  const packed = Readable.from(texts()).compose(createGzip()) as AsyncIterable<Uint8Array>;
  const written = await writeBulk(file, packed);
  return { file, mediaType: "application/gzip", ...written, rows, madeAt: now.toISOString() };
}

async function courtsFile(today: Day, now: Date): Promise<BulkFile> {
  const { courts, offices, asOf } = await courtDirectory();
  const body = { asOf, courts: courts.map(openCourt), prosecutionOffices: offices.map(openOffice) };
  return jsonFile(`courts-${today}.json`, { body, rows: courts.length + offices.length, now });
}

async function feesFile(today: Day, now: Date): Promise<BulkFile> {
  const items = await feeItemsOn(today, "lv");
  return jsonFile(`fees-${today}.json`, { body: items, rows: items.items.length, now });
}

type Json = { readonly body: unknown; readonly rows: number; readonly now: Date };

async function jsonFile(file: string, { body, rows, now }: Json): Promise<BulkFile> {
  const written = await writeBulkText(file, JSON.stringify(body));
  return { file, mediaType: "application/json", ...written, rows, madeAt: now.toISOString() };
}

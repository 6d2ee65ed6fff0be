import "server-only";
import { Readable } from "node:stream";
import { createGzip } from "node:zlib";
import { type Day, day, dayInRiga } from "@/lib/core/day";
import { courtDirectory } from "@/lib/courts/server/court-directory";
import { feeItemsOn } from "@/lib/fees/server/fee-items-on";
import { everythingFrom } from "@/lib/hearings/hearing-query";
import type { HearingPlace, ListedHearing } from "@/lib/hearings/listed-hearing";
import { searchHearings } from "@/lib/hearings/server/search-hearings";
import { type CopyName, readCopy } from "@/lib/mirror/server/public-copy";
import { type BulkFile, type BulkManifest, holdsHearings } from "../bulk-file";
import { csvOf } from "../csv";
import { openCourt, openFormerCourts, openOffice } from "../open-courts";
import { HEARING_COLUMNS, openHearing } from "../open-hearing";
import { bulkManifests, forgetOldFiles, keepManifest, writeBulk, writeBulkText } from "./bulk-store";
import { hearingTimes } from "./hearing-times";
import { oneAtATime } from "./one-at-a-time";
import { retractBulkFiles } from "./retract-bulk-files";

const PAGE = 1_000;
/** Before any court had a calendar. */
const BEGINNING = day("1990-01-01");

/** So often the files are written anew when something in them stops being public meanwhile; then the next run goes on. */
const MOST_TURNS = 3;

/**
 * Makes those files of the legal day that are not there yet, or not any more since something in them may no longer be public;
 * says whether it made any. What changes while they are written is in the change log after their `asOf`; what is closed or
 * withdrawn meanwhile takes those of hearings away again at once, and they are written anew.
 */
export async function makeBulkFiles(now: Date): Promise<boolean> {
  return (await oneAtATime(() => makeUntilWhole(now))) ?? false;
}

async function makeUntilWhole(now: Date): Promise<boolean> {
  let isMade = false;
  await retractBulkFiles();
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    if (!(await makeMissing(now))) break;
    isMade = (await retractBulkFiles()) === 0;
    if (isMade) break;
  }
  if (isMade) await forgetOldFiles(dayInRiga(now));
  return isMade;
}

/** They wait for the calendars to be there whole: a file of a part would be a lie. */
async function makeMissing(now: Date): Promise<boolean> {
  const today = dayInRiga(now);
  const { changedAt, confirmedAt, ...place } = await hearingTimes();
  if (confirmedAt === null) return false;
  const asOf = changedAt?.toISOString() ?? null;
  const known = (await bulkManifests()).find(({ day }) => day === today);
  const makers = makersOf(today, now, asOf);
  const held = heldOf(known);
  if (held.length === makers.length) return false;
  const files: BulkFile[] = [];
  for (const [name, make] of makers) files.push(held.find(({ file }) => file === name) ?? (await make(name)));
  const isKept = known !== undefined && held.some(holdsHearings);
  await keepManifest({
    ...(isKept ? known : { day: today, asOf, ...place }),
    files,
  });
  return true;
}

type Maker = readonly [string, (file: string) => Promise<BulkFile>];

const makersOf = (today: Day, now: Date, asOf: string | null): readonly Maker[] => [
  [`hearings-${today}.ndjson.gz`, async (file) => ({ ...(await hearingsFile(file, now, ndjson)), asOf })],
  [`hearings-${today}.csv.gz`, async (file) => ({ ...(await hearingsFile(file, now, csv)), asOf })],
  [`courts-${today}.json`, (file) => courtsFile(file, now)],
  [`fees-${today}.json`, (file) => feesFile(file, today, now)],
];

/** In how many ways the hearings are told. They hold as of one place, so that they are all made anew or none. */
const HEARING_FILES = 2;

function heldOf(known: BulkManifest | undefined): readonly BulkFile[] {
  const files = known?.files ?? [];
  const isWhole = files.filter(holdsHearings).length === HEARING_FILES;
  return isWhole ? files : files.filter((file) => !holdsHearings(file));
}

type Written = (hearings: readonly ListedHearing[], isFirst: boolean) => string;

const ndjson: Written = (hearings) =>
  hearings.map((hearing) => `${JSON.stringify(openHearing(hearing))}\n`).join("");
const csv: Written = (hearings, isFirst) =>
  csvOf(HEARING_COLUMNS, hearings.map(openHearing), { isWhole: isFirst });

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

async function courtsFile(file: string, now: Date): Promise<BulkFile> {
  const changedAt = await newestOf("courts", "prosecution");
  const { courts, offices, asOf } = await courtDirectory();
  const formerCourts = openFormerCourts(courts);
  const body = {
    asOf,
    courts: courts.map(openCourt),
    formerCourts,
    prosecutionOffices: offices.map(openOffice),
  };
  const rows = courts.length + formerCourts.length + offices.length;
  return jsonFile(file, { body, rows, now, changedAt });
}

async function feesFile(file: string, today: Day, now: Date): Promise<BulkFile> {
  const changedAt = await newestOf("feeSchedules");
  const items = await feeItemsOn(today, "lv");
  return jsonFile(file, { body: items, rows: items.items.length, now, changedAt });
}

/** When something in these copies last changed, asked before they are read, so that it is never too late; null while there is none. */
async function newestOf(...names: readonly CopyName[]): Promise<Date | null> {
  const copies = await Promise.all(names.map((name) => readCopy(name)));
  const times = copies.flatMap((copy) => (copy === null ? [] : [copy.changedAt]));
  return times.toSorted((one, other) => other.getTime() - one.getTime())[0] ?? null;
}

type Json = {
  readonly body: unknown;
  readonly rows: number;
  readonly now: Date;
  readonly changedAt: Date | null;
};

async function jsonFile(file: string, { body, rows, now, changedAt }: Json): Promise<BulkFile> {
  const written = await writeBulkText(file, JSON.stringify(body));
  return {
    file,
    mediaType: "application/json",
    ...written,
    rows,
    madeAt: now.toISOString(),
    asOf: changedAt?.toISOString() ?? null,
  };
}

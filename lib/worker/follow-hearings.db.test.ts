import { expect, test } from "vitest";
import { atDesk, withExchange } from "@/lib/cases/test-exchange";
import { syncCourts } from "@/lib/courts/server/sync-courts";
import { db } from "@/lib/db/database";
import { syncHearings } from "@/lib/hearings/server/sync-hearings";
import { bulkManifests } from "@/lib/open-data/server/bulk-store";
import { tasks } from "./tasks";

withExchange();

const run = async (name: string): Promise<void> => tasks[name]?.run({});
const filesOfToday = async (): Promise<string[]> =>
  ((await bulkManifests())[0]?.files ?? []).map(({ file }) => file.replace(/-\d.*?\./, "."));
const waiting = async (): Promise<string[]> => {
  const jobs = await db().$queryRaw<{ task: string }[]>`
    SELECT task_identifier AS task FROM graphile_worker.jobs WHERE task_identifier = 'openData.files'`;
  return jobs.map(({ task }) => task);
};

test("when a hearing is closed its files go, the others stay, and new ones are asked for at once", async () => {
  await syncCourts();
  await syncHearings();
  await run("openData.files");
  expect(await filesOfToday()).toEqual(["hearings.ndjson.gz", "hearings.csv.gz", "courts.json", "fees.json"]);
  const { id } = await db().publicHearing.findFirstOrThrow({
    where: { isClosed: false, status: "scheduled", startsAt: { gt: new Date(Date.now() + 86_400_000) } },
  });
  await atDesk(`hearings/${id}`, "change", { hall: "77" });
  await run("hearings.sync");
  expect(await waiting()).toEqual([]);
  await atDesk(`hearings/${id}`, "close");
  await run("hearings.sync");
  expect(await filesOfToday()).toEqual(["courts.json", "fees.json"]);
  expect(await waiting()).toEqual(["openData.files"]);
  await run("openData.files");
  expect(await filesOfToday()).toHaveLength(4);
}, 120_000);

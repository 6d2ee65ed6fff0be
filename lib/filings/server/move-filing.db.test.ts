import { beforeAll, describe, expect, test } from "vitest";
import { Client } from "pg";
import { db } from "@/lib/db/database";
import { testDatabase } from "@/lib/db/test-database";
import type { Viewer } from "@/lib/identity/viewer";
import { FILING_ACTIONS, FILING_STATES, type FilingState, TRANSITIONS } from "../filing-state";
import { moveFiling } from "./move-filing";
import { testAccepted, testViewer } from "./test-filing";

let viewer: Viewer;
let filingId: string;

beforeAll(async () => {
  viewer = await testViewer();
  ({ filingId } = await testAccepted(viewer));
});

/** As no application can: only the owner of the tables may set the trigger aside. */
async function arrange(state: FilingState): Promise<void> {
  const owner = new Client({ connectionString: testDatabase().migratorUrl });
  await owner.connect();
  await owner.query("ALTER TABLE filing DISABLE TRIGGER USER");
  await owner.query("UPDATE filing SET state = $1 WHERE id = $2", [state, filingId]);
  await owner.query("ALTER TABLE filing ENABLE TRIGGER USER");
  await owner.end();
}

const stateNow = async (): Promise<string> =>
  (await db().filing.findUniqueOrThrow({ where: { id: filingId } })).state;

describe.each(FILING_ACTIONS)("%s", (action) => {
  test.each(FILING_STATES)("from %s", async (state) => {
    await arrange(state);
    const { from, to } = TRANSITIONS[action];
    const isPossible = (from as readonly FilingState[]).includes(state);
    expect(await db().$transaction((tx) => moveFiling(tx, { filingId, action }))).toBe(isPossible);
    expect(await stateNow()).toBe(isPossible ? to : state);
  });
});

describe("past the table the database refuses", () => {
  const legal = new Set(
    Object.values(TRANSITIONS).flatMap(({ from, to }) => from.map((start) => `${start} ${to}`)),
  );
  const illegal = FILING_STATES.flatMap((from) => FILING_STATES.map((to) => [from, to] as const)).filter(
    ([from, to]) => from !== to && !legal.has(`${from} ${to}`),
  );

  test.each(illegal)("%s to %s", async (from, to) => {
    await arrange(from);
    await expect(db().filing.update({ where: { id: filingId }, data: { state: to } })).rejects.toThrow();
    expect(await stateNow()).toBe(from);
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/database";
import type { Viewer } from "@/lib/identity/viewer";
import { SIGNATORY_ACTIONS, SIGNATORY_STATES, SIGNATORY_TRANSITIONS } from "../signatory-state";
import { ASKED_ANEW } from "./ask-to-sign";
import { testViewer } from "./test-filing";
import { firstAsked, testAsked } from "./test-signatories";

let ilze: Viewer;

beforeAll(async () => {
  ilze = await testViewer();
});

/** Every way that the table has, and every one that it has not: the database lets pass the first and refuses the others. */
describe("the ways of a signatory", () => {
  const columns = {
    invited: ASKED_ANEW,
    confirmed: {
      ...ASKED_ANEW,
      state: "confirmed",
      contentSha256: Uint8Array.of(1),
      signature: Uint8Array.of(1),
      decidedAt: new Date(),
    },
    refused: {
      ...ASKED_ANEW,
      state: "refused",
      contentSha256: Uint8Array.of(1),
      reason: Uint8Array.of(1),
      decidedAt: new Date(),
    },
  };
  const ways = SIGNATORY_ACTIONS.flatMap((action) => {
    const { from, to } = SIGNATORY_TRANSITIONS[action];
    return from.map((state) => `${state} ${to}`);
  });
  const pairs = SIGNATORY_STATES.flatMap((from) =>
    SIGNATORY_STATES.filter((to) => to !== from).map((to) => [from, to] as const),
  );

  test.each(pairs)("%s to %s", async (from, to) => {
    const { signatoryId: id } = firstAsked(await testAsked(ilze));
    if (from !== "invited") await db().filingSignatory.update({ where: { id }, data: columns[from] });
    const move = db().filingSignatory.update({ where: { id }, data: columns[to] });
    if (ways.includes(`${from} ${to}`)) expect((await move).state).toBe(to);
    else await expect(move).rejects.toThrow();
  });

  test("a decision without what it rests on is none", async () => {
    const { signatoryId: id } = firstAsked(await testAsked(ilze));
    const incomplete = { ...columns.confirmed, signature: null };
    await expect(db().filingSignatory.update({ where: { id }, data: incomplete })).rejects.toThrow();
  });
});

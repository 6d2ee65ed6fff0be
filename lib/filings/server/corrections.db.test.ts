import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/database";
import { seal } from "@/lib/db/seal";
import type { Posted } from "@/lib/forms/read-posted";
import { groupOf } from "@/lib/forms/typed";
import type { Viewer } from "@/lib/identity/viewer";
import { ownerIn } from "../owner";
import type { DraftView } from "../draft-view";
import { platformStatePlace, type PlatformState } from "../platform-state";
import { completeDraft } from "./complete-draft";
import { createDraft } from "./create-draft";
import { draftOfOwner } from "./draft-of-owner";
import { prepareFiling } from "./prepare-filing";
import { saveStep } from "./save-step";
import { testDraft, testViewer } from "./test-filing";

let ilze: Viewer;
let andris: Viewer;
const now = new Date();

beforeAll(async () => {
  [ilze, andris] = await Promise.all([testViewer("ilze"), testViewer("andris")]);
});

async function view(draftId: string): Promise<DraftView> {
  const draft = await draftOfOwner(draftId, ownerIn(ilze));
  if (draft === undefined) throw new Error("No draft");
  return draft;
}

async function save(draftId: string, step: string, posted: Posted) {
  const { revision } = await view(draftId);
  const rest = {
    entry: null,
    isLeaving: false,
    isLookup: false,
    company: null,
    now,
    requestId: "r",
    ...ownerIn(ilze),
  };
  const saved = await saveStep({ draftId, step, posted, revision, ...rest });
  return saved.ok ? saved.value.outcome : saved.refusal;
}

describe("a correction", () => {
  const ONE = [{ field: "claims", text: "Nav norādīts procentu aprēķins" }];

  async function filingWithout(
    progress: PlatformState["state"],
    defects: PlatformState["defects"] = ONE,
  ): Promise<string> {
    const draftId = await testDraft(ilze);
    const prepared = await prepareFiling({ draftId, viewer: ilze, requestId: "r" });
    if (!prepared.ok) throw new Error(prepared.refusal);
    const id = prepared.value.filingId;
    const state: PlatformState = {
      state: progress,
      stateSince: now.toISOString(),
      version: 1,
      reason: null,
      defects,
      cureBy: "2026-12-20",
      answerDocumentId: null,
    };
    await db().filing.update({
      where: { id },
      data: {
        platformFilingId: `p-${id}`,
        platformState: seal(JSON.stringify(state), platformStatePlace(id)),
        registrationNumber: "EL-2026-000001",
      },
    });
    return id;
  }

  test("is begun once for a notice, shows the defects and is complete when each is answered", async () => {
    const filingId = await filingWithout("leftWithoutProgress");
    const wanted = { form: "correction", viewer: ilze, language: "en", filingId, requestId: "r" } as const;
    const [one, other] = [await createDraft(wanted), await createDraft(wanted)];
    if (!one.ok) throw new Error(one.refusal);
    expect(other).toEqual(one);
    const { draftId } = one.value;
    const draft = await view(draftId);
    expect(draft.correction).toMatchObject({
      filingId,
      courtId: "RRT",
      cureBy: "2026-12-20",
      defects: [{ text: "Nav norādīts procentu aprēķins" }],
    });
    expect(await save(draftId, "defects", { "answers-0": "" })).toBe("issues");
    expect(
      await save(draftId, "defects", { "answers-0": "6 % gadā", "answers-7": "neviens nav jautājis" }),
    ).toBe("saved");
    expect(groupOf((await view(draftId)).typed["answers"])).toMatchObject({ "0": "6 % gadā" });
    expect(await save(draftId, "declaration", { truth: "yes" })).toBe("saved");
    const complete = await completeDraft({ draftId, ...ownerIn(ilze), filer: ilze, now });
    expect(complete).toMatchObject({
      ok: true,
      value: {
        fee: null,
        court: { courtId: "RRT" },
        filed: { kind: "correction" },
        correction: { platformFilingId: `p-${filingId}` },
      },
    });
  });

  test("asks the question again that a defect names, with the first answer in it", async () => {
    const filingId = await filingWithout("leftWithoutProgress", [
      { field: "facts", text: "Nav norādīta vieta" },
      { field: null, text: "Nav pievienots līgums" },
    ]);
    const wanted = { form: "correction", viewer: ilze, language: "lv", filingId, requestId: "r" } as const;
    const made = await createDraft(wanted);
    if (!made.ok) throw new Error(made.refusal);
    const { draftId } = made.value;
    const name = "simplified-money-claim__facts";
    const first = await view(draftId);
    expect(first.typed[name]).toMatch(/aizdevu naudu/);
    expect(groupOf(first.typed["answers"])["known"]).toEqual([{ number: 2, text: "Nav pievienots līgums" }]);
    expect(await save(draftId, "defects", { [name]: "", "answers-1": "Pievienots" })).toBe("issues");
    const facts = "Rīgā 2025. gada 3. martā aizdevu naudu.";
    expect(await save(draftId, "defects", { [name]: facts, "answers-1": "Pievienots" })).toBe("saved");
    expect(await save(draftId, "declaration", { truth: "yes" })).toBe("saved");
    const complete = await completeDraft({ draftId, ...ownerIn(ilze), filer: ilze, now });
    if (!complete.ok) throw new Error(complete.refusal);
    const { answers, blocks } = complete.value;
    expect(answers).toMatchObject({ [name]: facts, answers: [{ answer: "Pievienots" }] });
    expect(JSON.stringify(blocks)).toContain(facts);
    const prepared = await prepareFiling({ draftId, viewer: ilze, requestId: "r" });
    expect(prepared.ok).toBe(true);
  });

  test("not of a filing that goes its way, nor of another's", async () => {
    const filingId = await filingWithout("registered");
    const wanted = { form: "correction", language: "lv", filingId, requestId: "r" } as const;
    expect(await createDraft({ ...wanted, viewer: ilze })).toMatchObject({ refusal: "notCorrectable" });
    expect(await createDraft({ ...wanted, viewer: andris })).toMatchObject({ refusal: "notFound" });
  });
});

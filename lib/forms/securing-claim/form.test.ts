import { expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { BUILT_IN_SCHEDULES } from "@/lib/fees/built-in-schedules";
import { caseFact } from "../facts";
import { JUDGED_CASE } from "../test-journey";
import { walk } from "../walk";
import { securingClaim } from "./form";
import { securingJourneys } from "./test-journeys";

const TODAY = day("2026-11-22");

test("the measures are one request, and what they are aimed at another", () => {
  const typed = { ...securingJourneys.typed, securingMeasures: ["registerNote", "landRegister"] };
  const walked = walk(securingClaim, { ...typed, securityWish: "pay", ...caseFact(JUDGED_CASE) }, TODAY);
  if (walked.status !== "complete") throw new Error("Not complete");
  const blocks = securingClaim.document(
    walked.answers,
    {
      filer: { givenName: "Ilze", familyName: "Bērziņa-Ķēniņa", personalCode: "324871-50936" },
      principal: null,
      day: TODAY,
      schedules: BUILT_IN_SCHEDULES,
      attachments: [],
      correction: null,
      inCase: JUDGED_CASE,
    },
    "lv",
  );
  const [first, second] = blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
  expect(first).toMatch(
    /^Nodrošināt prasību .*: ierakstīt aizlieguma atzīmi .*\(2\. punkts\); ierakstīt .*\(3\. punkts\)\.$/u,
  );
  expect(second).toMatch(/^Līdzekļus attiecināt uz: /u);
});

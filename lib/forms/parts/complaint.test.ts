import { expect, test } from "vitest";
import {
  APPEAL_CIVIL_COURTS,
  courtAboveOf,
  FIRST_CIVIL_COURTS,
  hasCourtAbove,
  scopeIssue,
} from "./complaint";
import { APPEALABLE_CASE } from "./test-rulings";

test.each(FIRST_CIVIL_COURTS)(
  "a judgment of %s is appealed to the court above and handed in there",
  (courtId) => {
    const court = courtAboveOf("appeal", { rulingCourt: courtId }, { inCase: null });
    expect(court).toMatchObject({ handInCourtId: courtId });
    expect(APPEAL_CIVIL_COURTS).toContain(court.courtId);
  },
);

test.each(APPEAL_CIVIL_COURTS)("a judgment of %s goes to the Senate only", (courtId) => {
  expect(hasCourtAbove("appeal", { rulingCourt: courtId, inCase: null })).toBe(false);
  expect(courtAboveOf("cassation", { rulingCourt: courtId }, { inCase: null }).courtId).toBe("AT");
});

test("the register's court goes for a ruling that it knows", () => {
  expect(courtAboveOf("ancillary", { ruling: "r-full" }, { inCase: APPEALABLE_CASE }).courtId).toBe("RAT");
});

test("a part is named, the whole needs no name", () => {
  expect(scopeIssue({ appealScope: "part", appealedPart: null })?.field).toBe("appealedPart");
  expect(scopeIssue({ appealScope: "whole", appealedPart: null })).toBeUndefined();
});

import { describe, expect, test } from "vitest";
import { paymentOrderResponseJourneys } from "./payment-order-response/test-journeys";
import { formById } from "./catalog";
import { caseFact } from "./facts";
import { simplifiedMoneyClaim } from "./simplified-money-claim/form";
import { pageToOpen } from "./steps";
import { walk } from "./walk";

const NEW = { saved: {}, prefill: "done" } as const;
const FITS = { claimAbout: "money", defendantPlace: "latvia", mainDebtSize: "within" };

describe("where a draft is opened", () => {
  test("what registers filled in is seen first, also where nothing is missing in it", async () => {
    const form = await formById("payment-order-response");
    const { typed, inCase } = paymentOrderResponseJourneys;
    if (form === undefined || inCase === null) throw new Error("No form");
    const walked = walk(form, { ...typed, ...caseFact(inCase), warningAnswer: "" });
    expect(walked).toMatchObject({ status: "incomplete", step: "answer" });
    expect(pageToOpen(form, walked, NEW)).toBe("applicant");
    expect(pageToOpen(form, walked, { ...NEW, saved: { applicant: 1 } })).toBe("answer");
    expect(pageToOpen(form, walked, { ...NEW, prefill: "none" })).toBe("answer");
  });

  test("whether it fits is not asked twice", () => {
    expect(pageToOpen(simplifiedMoneyClaim, walk(simplifiedMoneyClaim, {}), NEW)).toBe("screening");
    expect(pageToOpen(simplifiedMoneyClaim, walk(simplifiedMoneyClaim, FITS), NEW)).toBe("claimant");
  });
});

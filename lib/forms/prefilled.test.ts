import { expect, test } from "vitest";
import type { MyData } from "@/lib/exchange/shapes";
import { prefilled } from "./prefilled";
import { simplifiedMoneyClaim } from "./simplified-money-claim/form";

const nothing: MyData = {
  ownerPersonalCode: "324871-50936",
  personalCode: "324871-50936",
  givenName: "Ilze",
  familyName: "Bērziņa-Ķēniņa",
  declaredAddress: null,
  email: null,
  phone: null,
  bankAccount: null,
};

test("registers that know something have filled it in", () => {
  expect(prefilled(simplifiedMoneyClaim, { ...nothing, phone: "+37120000001" })).toMatchObject({
    typed: { claimantPhone: "+37120000001" },
    prefill: "done",
  });
});

test("registers that answer and know nothing have filled nothing in", () => {
  expect(prefilled(simplifiedMoneyClaim, nothing).prefill).toBe("none");
});

test("registers that do not answer are said to be missing", () => {
  expect(prefilled(simplifiedMoneyClaim, undefined)).toEqual({ typed: {}, prefill: "missing" });
});

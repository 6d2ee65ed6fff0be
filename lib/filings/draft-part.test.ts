import { expect, test } from "vitest";
import { address } from "@/lib/forms/fields/address";
import { email } from "@/lib/forms/fields/email";
import { optional } from "@/lib/forms/fields/optional";
import { phone } from "@/lib/forms/fields/phone";
import { text } from "@/lib/forms/fields/text";
import { typedFromRegister } from "./draft-part";

const FIELDS = {
  home: address(),
  mail: optional(email()),
  number: optional(phone()),
  more: optional(text({ max: 300 })),
};
const declaredAddress = { line: "Ķiršu iela 14 – 27", municipality: "Rīga", postalCode: "LV-1013" };

test("who fills a part is not asked what the register knows of them", () => {
  const known = { declaredAddress, email: "ilze@example.com", phone: "+37120000001" };
  expect(typedFromRegister(FIELDS, known)).toEqual({
    home: declaredAddress,
    mail: "ilze@example.com",
    number: "+37120000001",
  });
});

test("what it does not know stays to be answered", () => {
  const known = { declaredAddress: null, email: null, phone: null };
  expect(typedFromRegister(FIELDS, known)).toEqual({});
});

import type { Warning } from "../form";
import { openAnswers } from "../open-answers";
import { type ProtectionAnswers, protectionQuestions } from "./questions";

/** Addresses that the law asks for openly: what stands there was meant to. */
const MEANT_OPENLY = new Set(["applicantAddress", "applicantEmail", "applicantResidence", "homeAddress"]);

const textsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const plain = (text: string): string =>
  text
    .toLocaleLowerCase("lv")
    .replaceAll(/[\s,.]+/g, " ")
    .trim();
/** A number without its country, however it is grouped. */
const DIGITS_OF_NUMBER = 8;
const digits = (text: string): string => text.replaceAll(/\D/g, "");

type Contact = Pick<ProtectionAnswers, "contactPhone" | "contactEmail" | "contactAddress">;

/** Whether a text of the paper tells what was meant for the annex alone. */
function tells(text: string, { contactPhone, contactEmail, contactAddress }: Contact): boolean {
  const number = digits(contactPhone ?? "").slice(-DIGITS_OF_NUMBER);
  const words = [contactEmail, contactAddress].flatMap((secret) =>
    typeof secret === "string" && plain(secret).length > 3 ? [plain(secret)] : [],
  );
  return (
    (number.length === DIGITS_OF_NUMBER && digits(text).includes(number)) ||
    words.some((secret) => plain(text).includes(secret))
  );
}

/** The person keeps a number or an address from the other side, and then writes it into the story: told before it is filed. */
export function secretsTold(answers: ProtectionAnswers): Warning[] {
  const open = openAnswers(protectionQuestions, answers);
  const isTold = Object.entries(open)
    .filter(([name]) => !MEANT_OPENLY.has(name))
    .flatMap(([, value]) => textsIn(value))
    .some((text) => tells(text, answers));
  return isTold ? [{ step: "contact", code: "secretToldOpenly", params: {} }] : [];
}

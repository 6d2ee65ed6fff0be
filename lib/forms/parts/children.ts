import type { Day } from "@/lib/core/day";
import type { Party as ExchangeParty } from "@/lib/exchange/shapes";
import type { Facts } from "../facts";
import { date } from "../fields/date";
import { optional } from "../fields/optional";
import { personalCode } from "../fields/personal-code";
import { text } from "../fields/text";

/** A child whom the filing concerns; a child born abroad may have no code. */
export const CHILD_FIELDS = {
  childName: text({ max: 200 }),
  childCode: optional(personalCode()),
  childBirth: date(),
};

type Child = {
  readonly childName: string;
  readonly childCode: string | null;
  readonly childBirth: Day;
};

/** Civil Law, s. 219: one is a minor until one is eighteen. */
const ADULT_AT = 18;

/** On the eighteenth birthday one is of age. */
export const isMinor = (birth: Day, today: Day): boolean =>
  `${String(Number(birth.slice(0, 4)) + ADULT_AT)}${birth.slice(4)}` > today;

/** A child has been born, is one still, and is nobody who files. */
export function childIssue({
  childCode,
  childBirth,
  today,
  filerCode,
}: Child & Pick<Facts, "today" | "filerCode">) {
  if (childCode !== null && childCode === filerCode) return { field: "childCode", code: "ownChild" } as const;
  if (childBirth > today) return { field: "childBirth", code: "inFuture" } as const;
  return isMinor(childBirth, today) ? undefined : ({ field: "childBirth", code: "notAMinor" } as const);
}

/** A code twice is the same child twice. */
export const childTwiceIssue = ({ childCode }: Child, before: readonly Child[]) =>
  childCode !== null && before.some((other) => other.childCode === childCode)
    ? ({ field: "childCode", code: "childTwice" } as const)
    : undefined;

export const filedChildren = (children: readonly Child[]): ExchangeParty[] =>
  children.map(({ childName, childCode }) => ({
    role: "child",
    kind: "person",
    name: childName,
    personalCode: childCode,
    registrationNumber: null,
    address: null,
    email: null,
    phone: null,
  }));

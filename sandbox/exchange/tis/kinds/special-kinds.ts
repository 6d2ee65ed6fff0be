import type { NewFiling } from "@/lib/exchange/shapes";
import { textIn } from "./answers-of";

type Answered = Pick<NewFiling, "answers">;

/** Civil Procedure Law, s. 43(1), points 6, 6.1, 7 and 17: nothing is due. */
const FREE = new Set([
  "capacity",
  "capacityReview",
  "temporaryTrusteeship",
  "capacityForConduct",
  "adoption",
]);

/** S. 11(1): adoption and capacity are heard in private; this court does so with whatever concerns them. */
const CLOSED = new Set([...FREE, "adoptionRevocation", "futureMandate"]);

const kindIn = (content: Answered): string => textIn(content, "specialKind") ?? "";

export const isClosedKind = (content: Answered): boolean => CLOSED.has(kindIn(content));

export const specialFee = (content: Answered): number | null => (FREE.has(kindIn(content)) ? 0 : null);

import type { Due } from "@/lib/exchange/shapes";

/** The colour that repeats what the word says of a due. */
export const DUE_TONES: Readonly<Record<Due["state"], "neutral" | "success" | "warning">> = {
  unpaid: "warning",
  paid: "success",
  exempt: "neutral",
};

import "server-only";
import type { Day } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import { openItems, type OpenItems } from "../open-items";
import { schedulesInForce } from "./schedules-in-force";

/** Every fee item in force on a day, for the open API and for the page. */
export async function feeItemsOn(date: Day, language: Language): Promise<OpenItems> {
  return openItems(date, await schedulesInForce(), language);
}

import type { Page } from "@playwright/test";
import { translator } from "@/lib/i18n/translator";
import { expectAccessible, expectLabels, expectReflow } from "./accessibility";

/** A page as everybody must be able to use it. */
export const look = async (page: Page): Promise<void> => {
  await expectAccessible(page);
  await expectLabels(page);
  await expectReflow(page);
};

/** With the spaces of a keyboard. */
export const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, " ");

/** A total of the open API as a page in Latvian writes it. */
export const inWords = (total: string | null): string => {
  if (total === null) return translator("lv")("calculator:result.unknown");
  const [whole = "", fraction = ""] = total.split(".");
  return `${whole.replaceAll(/\B(?=(\d{3})+$)/g, " ")},${fraction} €`;
};

/** What stands in the row of the total. */
export async function totalOn(page: Page): Promise<string> {
  const label = translator("lv")("calculator:result.total");
  const row = page.locator("main dl > div", {
    has: page.locator("dt", { hasText: new RegExp(`^${label}$`) }),
  });
  return plain(await row.locator("dd").first().innerText());
}

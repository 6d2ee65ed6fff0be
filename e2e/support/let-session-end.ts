import { expect, type Page } from "@playwright/test";
import { cookieNames } from "@/lib/identity/cookie";
import { inDemo } from "./in-demo";

/** Lets half an hour pass without a word: for this page's sign-in alone, since the person may be signed in elsewhere, too. */
export async function letSessionEnd(page: Page): Promise<void> {
  const { session } = cookieNames(new URL(page.url()).origin);
  const cookie = (await page.context().cookies()).find(({ name }) => name === session);
  await inDemo(async (client) => {
    const { rowCount } = await client.query(
      `UPDATE session SET last_seen_at = last_seen_at - interval '31 minutes'
       WHERE id_hash = sha256(convert_to($1, 'UTF8'))`,
      [cookie?.value],
    );
    expect(rowCount).toBe(1);
  });
}

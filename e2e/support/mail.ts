import { expect } from "@playwright/test";

const SANDBOX = process.env["MAIL_SANDBOX_URL"] ?? "http://localhost:3400";

type Mail = {
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly deliveries: number;
};

/** What lies in a mailbox, the newest first. */
export async function mailbox(to: string): Promise<Mail[]> {
  const answer = await fetch(`${SANDBOX}/sandbox/mails?${new URLSearchParams({ to }).toString()}`);
  const { items } = (await answer.json()) as { items: Mail[] };
  return items;
}

/** Waits until a mail with this subject has come, which the worker sends. */
export async function mailCalled(to: string, subject: string, patienceMs = 60_000): Promise<Mail> {
  let found: Mail | undefined;
  await expect
    .poll(
      async () => {
        found = (await mailbox(to)).find((mail) => mail.subject === subject);
        return found?.subject;
      },
      { timeout: patienceMs },
    )
    .toBe(subject);
  if (found === undefined) throw new Error(`No mail called ${subject}`);
  return found;
}

/** The link of a mail that leads to this page of ours. */
export function linkTo(page: string, { text }: Mail): string {
  const [link] = new RegExp(`https?://\\S+${page}\\?token=\\S+`).exec(text) ?? [];
  if (link === undefined) throw new Error(`The mail has no link to ${page}`);
  return link;
}

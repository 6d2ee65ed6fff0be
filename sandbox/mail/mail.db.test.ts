import { createTransport } from "nodemailer";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { emptyDatabase } from "@/lib/db/test-database";
import { type RunningMail, startMail } from "./start-mail";

let sandbox: RunningMail;
let databaseUrl: string;

beforeAll(async () => {
  databaseUrl = await emptyDatabase();
  sandbox = await startMail({ port: 0, smtpPort: 0, databaseUrl });
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  await fetch(`${sandbox.url}/sandbox/mails`, { method: "DELETE" });
  await faults({});
});

const faults = (on: Record<string, number>, to?: string) =>
  fetch(`${sandbox.url}/sandbox/faults`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ on, ...(to === undefined ? {} : { to }) }),
  });

const HOSTILE = '<script>alert(1)</script>"&';

async function send(to: string, messageId = "<1@test.example>"): Promise<void> {
  const transport = createTransport({ url: sandbox.smtpUrl, connectionTimeout: 2_000 });
  await transport.sendMail({
    from: "a@test.example",
    to,
    messageId,
    subject: HOSTILE,
    text: "Sveiki http://portal.example/x",
    html: `<p>Sveiki</p><script>alert(1)</script>`,
  });
}

const page = async (path: string) => {
  const answer = await fetch(`${sandbox.url}${path}`);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

async function items(to: string): Promise<{ id: number; deliveries: number }[]> {
  const { items: found } = JSON.parse((await page(`/sandbox/mails?to=${to}`)).text) as {
    items: { id: number; deliveries: number }[];
  };
  return found;
}

describe("mailboxes", () => {
  test("the same Message-ID is the same mail, another one another; addresses know no capitals", async () => {
    for (const id of ["<1@t>", "<1@t>", "<2@t>"]) await send("Ilze@Example.com", id);
    expect((await items("ilze@example.com")).map(({ deliveries }) => deliveries)).toEqual([1, 2]);
    expect(await items("other@example.com")).toEqual([]);
  });

  test.each(["lv", "en"])("are read on pages in %s that run nothing of what was sent", async (lang) => {
    await send("ilze@example.com");
    const [mail] = await items("ilze@example.com");
    const id = String(mail?.id);
    for (const path of [
      `/?lang=${lang}`,
      `/?lang=${lang}&to=ilze@example.com`,
      `/mails/${id}?lang=${lang}`,
    ]) {
      const { status, headers, text } = await page(path);
      expect(status).toBe(200);
      expect(text).toContain(`<html lang="${lang}">`);
      expect(text).not.toContain("<script");
      expect(text).toContain("&lt;script&gt;");
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    }
    const framed = await page(`/mails/${id}/html`);
    expect(framed.headers.get("content-security-policy")).toMatch(/^sandbox;/);
  });

  test.each(["/mails/0", "/mails/999999", "/mails/x", "/mails/x/html"])("%s is not there", async (path) => {
    expect((await page(path)).status).toBe(404);
  });

  test("a strange query is no error", async () => {
    expect((await page(`/?lang=xx&to=${"a".repeat(5_000)}`)).status).toBe(200);
    expect((await page("/sandbox/mails?limit=-1")).status).toBe(400);
  });
});

describe("faults", () => {
  test.each([
    ["down", "421"],
    ["refuse-temporarily", "451"],
    ["refuse-recipient", "550"],
    ["refuse-content", "554"],
  ])("%s answers %s, and only so often", async (fault, code) => {
    await faults({ [fault]: 1 });
    await expect(send("ilze@example.com")).rejects.toThrow(code);
    await send("ilze@example.com");
    expect(await items("ilze@example.com")).toHaveLength(1);
  });

  test("of one recipient leave the others alone", async () => {
    await faults({ "refuse-recipient": 10 }, "Bad@example.com");
    await send("good@example.com");
    await expect(send("bad@example.com")).rejects.toThrow("550");
  });

  test("a lost answer: the mail is there, the sender does not know", async () => {
    await faults({ "answer-lost": 1 });
    await expect(send("ilze@example.com")).rejects.toThrow();
    expect(await items("ilze@example.com")).toHaveLength(1);
  });

  test("an unknown one is refused", async () => {
    expect((await faults({ "no-such": 1 })).status).toBe(400);
  });
});

test("a taken port names the variable that chooses another", async () => {
  const [web, smtp] = [Number(new URL(sandbox.url).port), Number(sandbox.smtpUrl.split(":").at(-1))];
  await expect(startMail({ port: 0, smtpPort: smtp, databaseUrl })).rejects.toThrow("MAIL_SMTP_PORT");
  await expect(startMail({ port: web, smtpPort: 0, databaseUrl })).rejects.toThrow("MAIL_PORT");
});

import { Agent, request } from "node:http";

import { PlainError } from "../scripts/plain-error";

export type Ask = {
  path: string;
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  body?: string;
  /** What the answer must be, so that an error page is never measured for the page. */
  status: number;
  contains: string;
};

export type Target = {
  name: string;
  origin: string;
  /** The server's process; all below it counts. */
  pid: number;
  next: () => Ask;
};

const CONNECTIONS = 8;

/** Sends so many requests over eight kept connections, each as soon as the one before is answered. */
export async function load(target: Target, count: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  let left = count;
  const lane = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await ask(target, agent);
    }
  };
  try {
    await Promise.all(Array.from({ length: CONNECTIONS }, lane));
  } finally {
    agent.destroy();
  }
}

async function ask(target: Target, agent: Agent): Promise<void> {
  const { path, method = "GET", headers = {}, body = "", status, contains } = target.next();
  const answer = await new Promise<{ status: number; text: string }>((resolve, reject) => {
    const sent = request(new URL(path, target.origin), { agent, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString("utf8") });
      });
      response.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });
  if (answer.status === status && answer.text.includes(contains)) return;
  throw new PlainError(
    `${target.name} answered ${String(answer.status)} to ${path} instead of ${String(status)} with "${contains}".`,
  );
}

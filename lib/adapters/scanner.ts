import "server-only";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Outage } from "@/lib/core/outage";
import { env } from "@/lib/env";

export type Verdict = { readonly state: "clean" } | { readonly state: "infected"; readonly malware: string };

const CONNECT_MS = 1_000;
/** Without a word from the scanner for so long, it does not answer. */
const SILENCE_MS = 30_000;
const LONGEST_ANSWER = 4_096;
/** Signatures older than that know nothing of what goes round now: such a scanner's word is none. */
const OLDEST_SIGNATURES_MS = 7 * 24 * 60 * 60 * 1_000;

export const isScannerThere = (): boolean => env().CLAMD_HOST !== undefined;

/**
 * Asks clamd about a file, over INSTREAM: the length of each piece before it, none at the end. Only its plain "OK" is clean;
 * silence, an error, old signatures and every other word are an outage, after which nothing is known of the file.
 */
export async function scan(file: AsyncIterable<Uint8Array>, silenceMs = SILENCE_MS): Promise<Verdict> {
  requireFresh(await asked({ command: "VERSION", silenceMs }));
  const answer = await asked({ command: "INSTREAM", body: file, silenceMs });
  if (answer === "stream: OK") return { state: "clean" };
  const malware = /^stream: (.{1,200}) FOUND$/.exec(answer)?.[1];
  if (malware === undefined) throw outage(answer);
  return { state: "infected", malware };
}

const outage = (cause: unknown): Outage => new Outage("scanner", { cause });

/** `ClamAV 1.4.3/27812/Sat Nov 28 09:12:41 2026` */
function requireFresh(version: string): void {
  const made = Date.parse(`${version.split("/")[2] ?? ""} UTC`);
  if (!(Date.now() - made < OLDEST_SIGNATURES_MS)) throw outage("The signatures are old");
}

type Question = {
  readonly command: "VERSION" | "INSTREAM";
  readonly body?: AsyncIterable<Uint8Array>;
  readonly silenceMs: number;
};

async function asked({ command, body, silenceMs }: Question): Promise<string> {
  const { CLAMD_HOST: host = "", CLAMD_PORT: port } = env();
  const socket = connect({ host, port });
  // An error ends the answer, and the answer is what is waited for.
  const answer = answerOf(socket);
  answer.catch(() => undefined);
  try {
    await connected(socket);
    socket.setTimeout(silenceMs, () => socket.destroy(new Error("The scanner is silent")));
    await write(socket, Buffer.from(`z${command}\0`));
    if (body !== undefined) await writePieces(socket, body);
    return await answer;
  } catch (error) {
    throw outage(error);
  } finally {
    socket.destroy();
  }
}

async function connected(socket: Socket): Promise<void> {
  const given = new AbortController();
  const tooLate = sleep(CONNECT_MS, "late", { signal: given.signal }).catch(() => "done");
  const first = await Promise.race([once(socket, "connect"), tooLate]);
  given.abort();
  if (first === "late") throw new Error("The scanner takes no connection");
}

async function writePieces(socket: Socket, body: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const piece of body) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.byteLength);
    // A scanner that has said enough closes; its word is read even so.
    if (!socket.writable) return;
    await write(socket, length);
    await write(socket, piece);
  }
  await write(socket, Buffer.alloc(4));
}

const write = (socket: Socket, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.write(bytes, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });

async function answerOf(socket: Socket): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of socket as AsyncIterable<Buffer>) {
    size += part.length;
    parts.push(part);
    if (part.includes(0) || size > LONGEST_ANSWER) break;
  }
  return Buffer.concat(parts)
    .toString("utf8")
    .replace(/\0[\s\S]*$/, "")
    .trim();
}

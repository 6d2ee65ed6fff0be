import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { holdsEicar } from "./eicar";

/** How the scanner can fail: silent, with an error for every file, with signatures of last year, cut off in the middle. */
export type ScannerFault = "none" | "hang" | "error" | "stale" | "cut";

export type RunningScanner = {
  readonly port: number;
  /** Set by a test to make it fail. */
  fault: ScannerFault;
  /** How many files it was asked about. */
  asked: number;
  readonly close: () => Promise<void>;
};

const HOST = "127.0.0.1";

/** Starts the stand-in for clamd: it speaks PING, VERSION and INSTREAM, and knows one malware, the test file EICAR. */
export async function startScanner(port = 0): Promise<RunningScanner> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket)).on("error", () => socket.destroy());
    serve(socket, running).catch(() => socket.destroy());
  });
  const running: RunningScanner = {
    port: 0,
    fault: "none",
    asked: 0,
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
  server.listen(port, HOST);
  await once(server, "listening");
  return Object.assign(running, { port: (server.address() as AddressInfo).port });
}

async function serve(socket: Socket, running: RunningScanner): Promise<void> {
  const reader = new Reader(socket);
  const command = (await reader.until(0)).toString("latin1");
  if (running.fault === "hang") return;
  if (command === "zPING") reply(socket, "PONG");
  else if (command === "zVERSION") reply(socket, versionOf(running.fault));
  else if (command === "zINSTREAM") reply(socket, await verdict(reader, running));
  else reply(socket, "UNKNOWN COMMAND");
}

const reply = (socket: Socket, word: string): void => void socket.end(`${word}\0`);

const DAY = 86_400_000;
const NAMES = { weekday: "short", month: "short", day: "2-digit", year: "numeric", timeZone: "UTC" } as const;

/** As clamd writes it: `ClamAV 1.4.3/27812/Sat Nov 28 09:12:41 2026`. */
function versionOf(fault: ScannerFault): string {
  const made = new Date(Date.now() - (fault === "stale" ? 365 * DAY : DAY / 2));
  const parts = new Intl.DateTimeFormat("en-US", NAMES).formatToParts(made);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  const time = made.toISOString().slice(11, 19);
  return `ClamAV 1.4.3-sandbox/27812/${part("weekday")} ${part("month")} ${part("day")} ${time} ${part("year")}`;
}

async function verdict(reader: Reader, running: RunningScanner): Promise<string> {
  running.asked += 1;
  const pieces: Buffer[] = [];
  for (let length = await reader.length(); length > 0; length = await reader.length()) {
    if (running.fault === "cut") throw new Error("cut off");
    pieces.push(await reader.exactly(length));
  }
  if (running.fault === "error") return "stream: Can't allocate memory ERROR";
  return (await holdsEicar(Buffer.concat(pieces))) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
}

/** Reads what a client sends, piece by piece as it is needed. */
class Reader {
  readonly #chunks: AsyncIterator<Buffer>;
  #buffer = Buffer.alloc(0);

  constructor(socket: Socket) {
    this.#chunks = socket.iterator({ destroyOnReturn: false });
  }

  async until(byte: number): Promise<Buffer> {
    while (!this.#buffer.includes(byte)) await this.#more();
    const found = this.#take(this.#buffer.indexOf(byte));
    this.#take(1);
    return found;
  }

  async exactly(length: number): Promise<Buffer> {
    while (this.#buffer.length < length) await this.#more();
    return this.#take(length);
  }

  async length(): Promise<number> {
    return (await this.exactly(4)).readUInt32BE();
  }

  async #more(): Promise<void> {
    const next: IteratorResult<Buffer, unknown> = await this.#chunks.next();
    if (next.done === true) throw new Error("The client has gone");
    this.#buffer = Buffer.concat([this.#buffer, next.value]);
  }

  #take(length: number): Buffer {
    const taken = this.#buffer.subarray(0, length);
    this.#buffer = this.#buffer.subarray(length);
    return taken;
  }
}

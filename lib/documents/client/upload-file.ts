import { type FileProblem, isFileProblem } from "../file-problem";

/** So much goes in one request: little enough to be sent again after a break, and for a proxy to let through. */
const PART = 1024 * 1024;
/** How long is waited before the next try. */
const PAUSES_MS = [1_000, 2_000, 4_000, 8_000];
const LONGEST_PAUSE_MS = 15_000;
/** So many tries without a byte: then the person is told. */
const TRIES = 40;
const TUS = { "tus-resumable": "1.0.0" };

export type Upload = {
  readonly file: File;
  readonly draftId: string;
  readonly purpose: string;
  readonly signal: AbortSignal;
  readonly onProgress: (sent: number) => void;
  /** The connection is gone, and is waited for. */
  readonly onWaiting: () => void;
};

export type UploadOutcome = "done" | "stopped" | "failed" | FileProblem;

/** What the browser gives: given by tests instead. */
export type Surroundings = {
  readonly send: (path: string, init: RequestInit) => Promise<Response>;
  readonly pause: (ms: number) => Promise<void>;
  /** Remembers an upload for as long as the tab lives, so that it can be taken up again after the page was left. */
  readonly remembered: Pick<Storage, "getItem" | "setItem" | "removeItem">;
};

/** Uploads one file in parts (tus 1.0) and, whatever breaks off, goes on from where the server stands. */
export async function uploadFile(upload: Upload, around: Surroundings): Promise<UploadOutcome> {
  const { file, draftId, signal } = upload;
  const key = `upload ${draftId} ${String(file.size)} ${String(file.lastModified)} ${file.name}`;
  const tries = new Tries(upload.onProgress);
  while (tries.left) {
    try {
      const outcome = await attempt(key, { ...upload, onProgress: (bytes) => tries.moved(bytes) }, around);
      if (outcome !== "gone") return outcome;
      tries.failed();
    } catch (error) {
      if (signal.aborted) return givenUp(key, around);
      // The browser says so when there is no connection; everything else is a fault of ours and is told as one.
      if (!(error instanceof TypeError || error instanceof Busy)) throw error;
      upload.onWaiting();
      await around.pause(tries.failed());
    }
  }
  return "failed";
}

/** How often it is tried again. Every byte that came through is a reason to go on trying. */
class Tries {
  #failures = 0;
  #furthest = 0;
  readonly #tell: (bytes: number) => void;

  constructor(tell: (bytes: number) => void) {
    this.#tell = tell;
  }

  get left(): boolean {
    return this.#failures < TRIES;
  }

  moved(bytes: number): void {
    if (bytes > this.#furthest) this.#failures = 0;
    this.#furthest = Math.max(this.#furthest, bytes);
    this.#tell(bytes);
  }

  /** For how long to wait. */
  failed(): number {
    const pause = PAUSES_MS[this.#failures] ?? LONGEST_PAUSE_MS;
    this.#failures += 1;
    return pause;
  }
}

async function attempt(key: string, upload: Upload, around: Surroundings): Promise<UploadOutcome | "gone"> {
  const { remembered } = around;
  const place = remembered.getItem(key) ?? (await begun(upload, around));
  if (isOutcome(place)) return place;
  remembered.setItem(key, place);
  const outcome = await sent(place, upload, around);
  remembered.removeItem(key);
  return outcome;
}

/** The server asks to come back later. */
class Busy extends Error {}

const isOutcome = (place: string): place is UploadOutcome => !place.startsWith("/");

async function begun({ file, draftId, purpose, signal }: Upload, { send }: Surroundings): Promise<string> {
  const metadata = { draft: draftId, purpose, filename: file.name };
  const response = await send("/api/uploads", {
    method: "POST",
    signal,
    headers: {
      ...TUS,
      "upload-length": String(file.size),
      "upload-metadata": Object.entries(metadata)
        .map(([name, value]) => `${name} ${base64(value)}`)
        .join(","),
    },
  });
  return response.status === 201 ? (response.headers.get("location") ?? "failed") : refusalOf(response);
}

const base64 = (text: string): string => btoa(String.fromCodePoint(...new TextEncoder().encode(text)));

/** Sends what the server does not have yet. `gone`: it knows nothing of the upload any more, and it is begun anew. */
async function sent(
  place: string,
  { file, signal, onProgress }: Upload,
  { send }: Surroundings,
): Promise<UploadOutcome | "gone"> {
  const known = await send(place, { method: "HEAD", signal, headers: TUS });
  if (isBusy(known)) throw new Busy();
  if (!known.ok) return known.status === 401 || known.status === 409 ? "failed" : "gone";
  let offset = offsetOf(known);
  while (offset < file.size) {
    onProgress(offset);
    const response = await send(place, {
      method: "PATCH",
      signal,
      headers: {
        ...TUS,
        "upload-offset": String(offset),
        "content-type": "application/offset+octet-stream",
      },
      body: file.slice(offset, offset + PART),
    });
    if (response.status !== 204) return refusalOf(response);
    offset = offsetOf(response);
  }
  onProgress(file.size);
  return "done";
}

const offsetOf = (response: Response): number => Number(response.headers.get("upload-offset") ?? Number.NaN);

const isBusy = ({ status }: Response): boolean => status === 423 || status === 429 || status >= 500;

/** Told by its code where the file is at fault. A part that does not fit is asked about anew. */
async function refusalOf(response: Response): Promise<UploadOutcome> {
  const isProblem = (response.headers.get("content-type") ?? "").includes("problem+json");
  const told = isProblem ? ((await response.json()) as { readonly code?: unknown }) : {};
  if (isFileProblem(told.code)) return told.code;
  if (isBusy(response) || (response.status === 409 && !isProblem)) throw new Busy();
  return "failed";
}

/** What was stopped is forgotten by the server at once; where that fails, it forgets by itself. */
async function givenUp(key: string, { send, remembered }: Surroundings): Promise<UploadOutcome> {
  const place = remembered.getItem(key);
  remembered.removeItem(key);
  if (place !== null) await send(place, { method: "DELETE", headers: TUS }).catch(() => undefined);
  return "stopped";
}

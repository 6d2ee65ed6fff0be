import "server-only";
import { removeStored, storedPath, storeStream } from "@/lib/adapters/storage";
import { newId } from "@/lib/core/id";
import { FILE_KINDS, type FileKind } from "../file-kinds";
import type { FileProblem } from "../file-problem";
import type { FileRemark } from "../file-remark";
import type { Signer } from "../signer";
import { inspectFile } from "./inspect-file";

export type ReceivedFile = {
  readonly name: string;
  readonly kind: FileKind;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: Buffer<ArrayBuffer>;
  readonly storageKey: string;
  readonly remarks: readonly FileRemark[];
  readonly signers: readonly Signer[] | null;
};
export type RefusedFile = { readonly name: string; readonly problem: FileProblem };

/** How large one file may be, and how much the draft still has room for. */
export type Allowance = { readonly file: number; readonly room: number };

const FULL = new Set(["ENOSPC", "EDQUOT"]);

/**
 * Takes a file into the storage, whichever way its bytes come: written while they are counted and hashed, then looked into.
 * Nothing is left of a file that is refused.
 */
export async function keepFile(
  name: string,
  source: AsyncIterable<Uint8Array>,
  allowance: Allowance,
): Promise<ReceivedFile | FileProblem> {
  const storageKey = newId();
  try {
    const stored = await storeStream(storageKey, source, allowance.file);
    if (stored === "tooLarge") return "fileTooLarge";
    if (stored.size > allowance.room) return await dropped(storageKey, "filesTooLarge");
    const seen = await inspectFile(storedPath(storageKey), name);
    if (!seen.ok) return await dropped(storageKey, seen.problem);
    const { kind, remarks, signers } = seen;
    return { name, kind, mediaType: FILE_KINDS[kind].mediaType, storageKey, remarks, signers, ...stored };
  } catch (error) {
    await removeStored(storageKey);
    if (error instanceof Error && "code" in error && FULL.has(String(error.code))) return "storageFull";
    throw error;
  }
}

async function dropped(storageKey: string, problem: FileProblem): Promise<FileProblem> {
  await removeStored(storageKey);
  return problem;
}

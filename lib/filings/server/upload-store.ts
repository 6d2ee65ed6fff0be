import "server-only";
import type { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { DataStore, ERRORS, Upload } from "@tus/server";
import { appendPartial, beginPartial, partialSize, removePartial } from "@/lib/adapters/partial-files";
import { db } from "@/lib/db/database";
import { seal } from "@/lib/db/seal";
import type { Purpose } from "@/lib/documents/purpose";
import { uploadNamePlace } from "../draft-content";

/** An upload that has been allowed and not begun. */
export type Allowed = {
  readonly id: string;
  readonly draftId: string;
  readonly purpose: Purpose;
  readonly name: string;
  readonly size: number;
};

/** What the protocol answers, as an error that can be thrown. */
const refused = (answer: { readonly status_code: number; readonly body: string }): Error =>
  Object.assign(new Error(answer.body), answer);

/**
 * Where tus keeps a person's uploads: what they are in the database, under whose they are, and their bytes beside the storage.
 * Another person's upload is not there.
 */
export class UploadStore extends DataStore {
  override extensions = ["creation", "termination"];
  readonly #personId: string;
  readonly #allowed: Allowed | null;

  constructor(personId: string, allowed: Allowed | null) {
    super();
    this.#personId = personId;
    this.#allowed = allowed;
  }

  override async create(upload: Upload): Promise<Upload> {
    const allowed = this.#allowed;
    if (allowed?.id !== upload.id || allowed.size !== upload.size) throw refused(ERRORS.INVALID_LENGTH);
    const { id, draftId, purpose, name, size } = allowed;
    await beginPartial(id);
    await db().upload.create({
      data: {
        id,
        personId: this.#personId,
        draftId,
        purpose,
        name: seal(name, uploadNamePlace(id)),
        size: BigInt(size),
      },
    });
    return upload;
  }

  override async getUpload(id: string): Promise<Upload> {
    const row = await db().upload.findFirst({ where: { id, personId: this.#personId } });
    if (row === null) throw refused(ERRORS.FILE_NOT_FOUND);
    const size = Number(row.size);
    const offset = row.finishedAt === null ? await partialSize(id) : size;
    if (offset === undefined) throw refused(ERRORS.FILE_NO_LONGER_EXISTS);
    return new Upload({ id, size, offset });
  }

  override async write(stream: Readable, id: string, offset: number): Promise<number> {
    if ((await partialSize(id)) !== undefined)
      return appendPartial(id, offset, stream as AsyncIterable<Buffer>);
    // Finished already, and nothing more was announced than what has come: there is nothing to write.
    await finished(stream.resume());
    return offset;
  }

  override async remove(id: string): Promise<void> {
    const { count } = await db().upload.deleteMany({ where: { id, personId: this.#personId } });
    if (count === 0) throw refused(ERRORS.FILE_NOT_FOUND);
    await removePartial(id);
  }
}

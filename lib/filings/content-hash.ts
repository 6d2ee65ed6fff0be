import { createHash } from "node:crypto";
import { canonicalJson } from "@/lib/core/canonical-json";

type Hashed = {
  readonly form: string;
  readonly formVersion: number;
  readonly courtId: string;
  /** In the order in which they are handed in. */
  readonly files: readonly {
    readonly purpose: string;
    readonly mediaType: string;
    readonly size: number;
    readonly sha256: string;
  }[];
};

/** One fingerprint of all that is handed in: of every file in its order, and of what it is filed as and where. */
export function contentHash({ form, formVersion, courtId, files }: Hashed): Buffer<ArrayBuffer> {
  const listed = files.map(({ purpose, mediaType, size, sha256 }, position) => ({
    position,
    purpose,
    mediaType,
    size,
    sha256,
  }));
  return Buffer.from(
    createHash("sha256")
      .update(canonicalJson({ form, formVersion, courtId, files: listed }), "utf8")
      .digest(),
  );
}

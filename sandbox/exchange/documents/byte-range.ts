export type ByteRange = { readonly first: number; readonly last: number };

/** One range of RFC 9110; null where the header is to be ignored, "unsatisfiable" where it asks beyond the end. */
export function byteRange(header: string | undefined, size: number): ByteRange | "unsatisfiable" | null {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (from === "") return to === "" ? null : lastBytes(Number(to), size);
  const first = Number(from);
  const last = Math.min(to === "" ? size : Number(to), size - 1);
  if (first >= size) return "unsatisfiable";
  return last < first ? null : { first, last };
}

const lastBytes = (count: number, size: number): ByteRange | "unsatisfiable" =>
  count === 0 ? "unsatisfiable" : { first: Math.max(0, size - count), last: size - 1 };

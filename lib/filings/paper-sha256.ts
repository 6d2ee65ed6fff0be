import type { FilingFile } from "./frozen-files";

/** The fingerprint of the paper itself: what is signed. It lists the fingerprints of everything attached. */
export function paperSha256(files: readonly FilingFile[]): string {
  const paper = files.find(({ purpose }) => purpose === "filing");
  if (paper === undefined) throw new Error("A filing without its paper");
  return paper.sha256;
}

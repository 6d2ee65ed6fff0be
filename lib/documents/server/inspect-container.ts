import "server-only";
import { createHash, type Hash } from "node:crypto";
import type { FileProblem } from "../file-problem";
import type { Signer } from "../signer";
import { elements, plainXml } from "../xml-parts";
import { type Covered, readSignature } from "./read-signature";
import type { ZipContents } from "./walk-zip";
import { zipEntries } from "./zip-reader";

const MIMETYPE = "application/vnd.etsi.asic-e+zip";
const SIGNATURES = /^META-INF\/[^/]*signatures[^/]*\.xml$/i;
const MANIFEST = "META-INF/manifest.xml";

/**
 * Whether a signed container (ASiC-E, ETSI EN 319 162-1, in Latvia EDOC) is whole: its type first and unpacked, a signature
 * that covers every file, and files that are what was signed. Who signed is answered as the file names them; whether the
 * signatures are valid is not judged here.
 */
export async function inspectContainer(path: string, contents: ZipContents): Promise<Signer[] | FileProblem> {
  const data = contents.parts.map(({ name }) => name).filter((name) => isData(name));
  if (!isWellBuilt(contents, data)) return "fileContainerBroken";
  const files = [...contents.texts].filter(([name]) => SIGNATURES.test(name));
  const signatures = files.map(([, text]) => signaturesIn(text));
  if (signatures.some((found) => found === undefined)) return "fileContainerBroken";
  const found = signatures.flatMap((some) => some ?? []);
  if (found.length === 0) return "fileNotSigned";
  const covered = found.flatMap(({ covers }) => covers);
  if (data.some((name) => !covered.some((one) => one.name === name))) return "fileSignatureGap";
  if (covered.some(({ algorithm }) => algorithm === null)) return "fileSignatureOld";
  if (!(await areUnchanged(path, data, covered))) return "fileSignatureMismatch";
  return found.map(({ signer }) => signer);
}

function isWellBuilt({ parts: [first], texts }: ZipContents, data: readonly string[]): boolean {
  const isTyped = first?.name === "mimetype" && first.isStored && texts.get("mimetype") === MIMETYPE;
  return isTyped && data.length > 0 && isListed(data, texts.get(MANIFEST));
}

const signaturesIn = (text: string): ReturnType<typeof readSignature>[] | undefined => {
  const xml = plainXml(text);
  return xml === undefined ? undefined : elements(xml, "Signature").map(({ inner }) => readSignature(inner));
};

const isData = (name: string): boolean =>
  name !== "mimetype" && !name.startsWith("META-INF/") && !name.endsWith("/");

/** A manifest need not be there; one that is there names every file. */
function isListed(data: readonly string[], manifest: string | undefined): boolean {
  if (manifest === undefined) return true;
  const listed = elements(plainXml(manifest) ?? "", "file-entry").map(
    ({ attributes }) => attributes["full-path"],
  );
  return data.every((name) => listed.includes(name));
}

/** Every fingerprint that a signature holds is that of the file as it lies there; a signature of a file that is gone is broken. */
async function areUnchanged(
  path: string,
  data: readonly string[],
  covered: readonly Covered[],
): Promise<boolean> {
  if (covered.some(({ name }) => !data.includes(name))) return false;
  for await (const entry of zipEntries(path)) {
    const wanted = covered.filter(({ name }) => name === entry.name);
    if (wanted.length === 0) continue;
    const found = await digests(await entry.open(), new Set(wanted.map(({ algorithm }) => algorithm ?? "")));
    if (wanted.some(({ algorithm, digest }) => found.get(algorithm ?? "") !== digest)) return false;
  }
  return true;
}

async function digests(
  chunks: AsyncIterable<Buffer>,
  algorithms: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, Hash>([...algorithms].map((name) => [name, createHash(name)]));
  for await (const chunk of chunks) for (const hash of hashes.values()) hash.update(chunk);
  return new Map([...hashes].map(([name, hash]) => [name, hash.digest("base64")]));
}

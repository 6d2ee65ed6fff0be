import yauzl, { type Entry, type ZipFile } from "yauzl";

/** The test file of the makers of scanners (eicar.org), in two halves, so that no scanner stops at our own source. */
export const EICAR = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const DEEPEST = 3;

/** Whether the test file stands anywhere in these bytes or in what is packed in them. */
export async function holdsEicar(bytes: Buffer, depth = 0): Promise<boolean> {
  if (bytes.includes(EICAR)) return true;
  if (depth === DEEPEST || !bytes.subarray(0, ZIP.length).equals(ZIP)) return false;
  for (const part of await partsOf(bytes)) if (await holdsEicar(part, depth + 1)) return true;
  return false;
}

async function partsOf(bytes: Buffer): Promise<Buffer[]> {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, opened) => {
      if (error === null) resolve(opened);
      else reject(error);
    });
  });
  const parts: Buffer[] = [];
  await new Promise<void>((resolve, reject) => {
    zip.on("error", reject).on("end", resolve);
    zip.on("entry", (entry: Entry) => {
      unpacked(zip, entry)
        .then((part) => {
          parts.push(part);
          zip.readEntry();
        })
        .catch(reject);
    });
    zip.readEntry();
  });
  return parts;
}

const unpacked = (zip: ZipFile, entry: Entry): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) {
        reject(error);
        return;
      }
      const chunks: Buffer[] = [];
      stream
        .on("data", (chunk: Buffer) => chunks.push(chunk))
        .on("end", () => resolve(Buffer.concat(chunks)))
        .on("error", reject);
    });
  });

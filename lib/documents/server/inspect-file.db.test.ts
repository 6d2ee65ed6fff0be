import { writeFile } from "node:fs/promises";
import path from "node:path";
import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { storageRoot, storeBytes } from "@/lib/adapters/storage";
import { newId } from "@/lib/core/id";
import * as containers from "./test-containers";
import * as files from "./test-files";
import { inspectFile } from "./inspect-file";

async function seen(name: string, bytes: Buffer) {
  await storeBytes(newId(), Buffer.from("the folder is there"));
  const file = path.join(storageRoot(), newId());
  await writeFile(file, bytes);
  return inspectFile(file, name);
}

async function problem(name: string, bytes: Buffer): Promise<string> {
  const inspected = await seen(name, bytes);
  return inspected.ok ? "taken" : inspected.problem;
}

const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1024 * 1024);
const many = (count: number): Buffer =>
  containers.docxWith(
    ...Array.from({ length: count }, (_, index) => ({
      name: `word/${String(index)}.xml`,
      content: "x",
      isStored: true,
    })),
  );
const nested = (depth: number): Buffer =>
  depth === 0
    ? files.ZIP
    : containers.zipOf([{ name: "in.zip", content: nested(depth - 1), isStored: true }]);

describe("traps in containers", () => {
  test.each<[string, Buffer, string]>([
    ["a thousand parts", many(998), "taken"],
    ["one part more", many(999), "fileManyParts"],
    [
      "a part that packs too well",
      containers.docxWith({ name: "word/a.bin", content: zeros(2) }),
      "fileUnpacksLarge",
    ],
    [
      "more than may be unpacked, by the directory",
      containers.docxWith({ name: "word/a.bin", content: Buffer.from("a"), claimedSize: 201 * 1024 * 1024 }),
      "fileUnpacksLarge",
    ],
    [
      "a directory that lies about a size",
      containers.docxWith({ name: "word/a.bin", content: zeros(2), claimedSize: 10 }),
      "fileDamaged",
    ],
    [
      "documents in a document",
      containers.docxWith({ name: "word/embeddings/a.xlsx", content: files.XLSX }),
      "taken",
    ],
    ["two containers deep", containers.docxWith({ name: "a.zip", content: nested(1) }), "taken"],
    ["three containers deep", containers.docxWith({ name: "a.zip", content: nested(2) }), "fileNested"],
    [
      "a way out of the folder",
      containers.docxWith({ name: "../evil.xml", content: "x" }),
      "fileUnsafeParts",
    ],
    ["a way from the root", containers.docxWith({ name: "/etc/evil", content: "x" }), "fileUnsafeParts"],
    ["a way of another system", containers.docxWith({ name: "..\\evil", content: "x" }), "fileUnsafeParts"],
    ["a drive", containers.docxWith({ name: "c:evil", content: "x" }), "fileUnsafeParts"],
    [
      "a link",
      containers.docxWith({ name: "word/link", content: "/etc/passwd", isLink: true }),
      "fileUnsafeParts",
    ],
    [
      "one name for two parts",
      containers.docxWith({ name: "word/document.xml", content: "another" }),
      "fileUnsafeParts",
    ],
  ])("%s", async (_, bytes, code) => {
    expect(await problem("a.docx", bytes)).toBe(code);
  });

  test("many small parts that come to too much together", async () => {
    const part = zeros(1).subarray(0, 900_000);
    const parts = Array.from({ length: 250 }, (_, index) => ({
      name: `word/${String(index)}`,
      content: part,
    }));
    expect(await problem("a.docx", containers.docxWith(...parts))).toBe("fileUnpacksLarge");
  });

  test("a trap inside another container is found as well", async () => {
    const inner = containers.zipOf([{ name: "a.bin", content: zeros(2) }]);
    expect(await problem("a.docx", containers.docxWith({ name: "a.zip", content: inner }))).toBe(
      "fileUnpacksLarge",
    );
  });
});

describe("pictures that claim to be huge", () => {
  const png = (width: number): Buffer => {
    const bytes = Buffer.from(files.PNG);
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(20_000, 20);
    return bytes;
  };
  test.each<[string, string, Buffer, string]>([
    ["JPEG", "a.jpg", files.jpgOf(20_000, 20_000), "filePictureLarge"],
    ["JPEG of a good camera", "a.jpg", files.jpgOf(9_000, 7_000), "taken"],
    ["JPEG with megabytes before its frame", "a.jpg", files.jpgOf(8, 6, 40), "taken"],
    ["JPEG of no size", "a.jpg", files.jpgOf(0, 7_000), "fileDamaged"],
    ["PNG", "a.png", png(20_000), "filePictureLarge"],
    ["TIFF", "a.tif", files.tiffOf(20_000, 20_000), "filePictureLarge"],
    [
      "TIFF of no size",
      "a.tif",
      Buffer.concat([Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]), Buffer.alloc(64)]),
      "fileDamaged",
    ],
    ["HEIC by its name", "a.heic", files.JPG, "fileHeic"],
    [
      "HEIC by its content",
      "a.jpg",
      Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic\0\0\0\0mif1heic"), Buffer.alloc(40)]),
      "fileHeic",
    ],
  ])("%s", async (_, name, bytes, code) => {
    expect(await problem(name, bytes)).toBe(code);
  });
});

describe("what a PDF holds beside its text", () => {
  const pdf = (object: string): Buffer =>
    Buffer.from(
      files.PDF.toString("latin1").replace("endobj", `endobj\n2 0 obj\n${object}\nendobj`),
      "latin1",
    );
  const packed = (objects: string): Buffer => {
    const list = deflateSync(Buffer.from(objects)).toString("latin1");
    return pdf(
      `<< /Type /ObjStm /N 1 /First 4 /Length ${String(list.length)} /Filter /FlateDecode >>\nstream\n${list}\nendstream`,
    );
  };
  test.each<[string, Buffer, string]>([
    ["a program", pdf("<< /S /JavaScript /JS (app.alert\\(1\\)) >>"), "filePdfProgram"],
    ["a program in disguise", pdf("<< /S /J#61vaScript /JS 5 0 R >>"), "filePdfProgram"],
    ["a program among packed objects", packed("1 0 << /S /JavaScript /JS (a) >>"), "filePdfProgram"],
    ["an order to start something", pdf("<< /S /Launch /F (cmd.exe) >>"), "filePdfProgram"],
    ["a word that only begins like it", pdf("<< /JavaScripts 1 /LaunchPad 2 >>"), "taken"],
    ["a password", files.PDF_ENCRYPTED, "fileEncrypted"],
  ])("%s", async (_, bytes, code) => {
    expect(await problem("a.pdf", bytes)).toBe(code);
  });

  test.each<[string, string]>([
    ["<< /Type /EmbeddedFile >>", "pdfFiles"],
    ["<< /Names << /EmbeddedFiles 4 0 R >> >>", "pdfFiles"],
    ["<< /Subtype /RichMedia >>", "pdfMedia"],
    ["<< /AcroForm << /XFA [ (template) 5 0 R ] >> >>", "pdfForm"],
  ])("%s is taken, and told", async (object, remark) => {
    expect(await seen("a.pdf", pdf(object))).toMatchObject({ ok: true, remarks: [remark] });
    expect(await seen("a.pdf", packed(object))).toMatchObject({ ok: true, remarks: [remark] });
  });

  test("so many lists that reading them would take a day", async () => {
    expect(await problem("a.pdf", pdf("/ObjStm ".repeat(6_000)))).toBe("fileManyParts");
  });
});

describe("signed containers", () => {
  const letter = { name: "Vēstule.txt", content: "Vēstule" };
  const annex = { name: "pielikums.pdf", content: files.PDF };
  const parts = (...more: readonly containers.ZipPart[]): Buffer =>
    containers.zipOf([containers.MIMETYPE, ...more]);
  const signature = (content: string) => ({ name: "META-INF/signatures0.xml", content });

  test.each(["sha256", "sha384", "sha512"] as const)(
    "with %s is taken, with who is named in it",
    async (algorithm) => {
      expect(await seen("a.edoc", containers.containerOf([letter, annex], { algorithm }))).toEqual({
        ok: true,
        kind: "asice",
        remarks: [],
        signers: [
          {
            name: "Ilze Bērziņa",
            number: "PNOLV-000000-00000",
            issuer: "Ilze Bērziņa",
            signedAt: "2026-11-20T10:15:00.000Z",
          },
        ],
      });
    },
  );

  test("a signature without a certificate names nobody", async () => {
    const container = containers.containerOf([letter], { isWithoutCertificate: true });
    expect(await seen("a.asice", container)).toMatchObject({
      ok: true,
      signers: [{ name: "", number: null }],
    });
  });

  test("two signatures name two signers", async () => {
    const second = { name: "META-INF/signatures1.xml", content: containers.signatureOf([letter]) };
    const seenBoth = await seen("a.edoc", parts(letter, signature(containers.signatureOf([letter])), second));
    expect(seenBoth.ok && seenBoth.signers?.length).toBe(2);
  });

  test.each<[string, Buffer, string]>([
    [
      "its type is not first",
      containers.zipOf([letter, containers.MIMETYPE, signature(containers.signatureOf([letter]))]),
      "fileContainerBroken",
    ],
    [
      "its type is packed",
      containers.zipOf([
        { ...containers.MIMETYPE, isStored: false },
        letter,
        signature(containers.signatureOf([letter])),
      ]),
      "fileContainerBroken",
    ],
    ["nothing is in it", parts(signature(containers.signatureOf([]))), "fileContainerBroken"],
    [
      "the list leaves a file out",
      parts(
        letter,
        annex,
        containers.manifestOf([letter.name]),
        signature(containers.signatureOf([letter, annex])),
      ),
      "fileContainerBroken",
    ],
    [
      "it declares types of its own",
      parts(letter, signature(`<!DOCTYPE x>${containers.signatureOf([letter])}`)),
      "fileContainerBroken",
    ],
    ["there is no signature", parts(letter), "fileNotSigned"],
    ["the file of signatures is empty", parts(letter, signature("<xml/>")), "fileNotSigned"],
    [
      "the signature is only a comment",
      parts(letter, signature(`<x><!--${containers.signatureOf([letter])}--></x>`)),
      "fileNotSigned",
    ],
    [
      "a file is not covered",
      parts(letter, annex, signature(containers.signatureOf([letter]))),
      "fileSignatureGap",
    ],
    [
      "a file was changed",
      parts({ ...letter, content: "Cita" }, signature(containers.signatureOf([letter]))),
      "fileSignatureMismatch",
    ],
    [
      "a signed file is gone",
      parts(letter, signature(containers.signatureOf([letter, annex]))),
      "fileSignatureMismatch",
    ],
    [
      "the fingerprint is of a kind that can be forged",
      containers.containerOf([letter], { algorithm: "sha1" }),
      "fileSignatureOld",
    ],
  ])("refused: %s", async (_, bytes, code) => {
    expect(await problem("a.edoc", bytes)).toBe(code);
  });
});

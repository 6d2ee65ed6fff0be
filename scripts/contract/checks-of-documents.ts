import { newId } from "../../lib/core/id";
import { type Caller, digestField, type Person, type Told } from "./caller";
import { type Check, expectStatus, expectThat } from "./check";
import { handOver } from "./sample-filing";

const CONTENT = Buffer.from("Pierādījums: pārskaitījuma apliecinājums.\n".repeat(40));

function put(
  caller: Caller,
  documentId: string,
  { bytes, digest = digestField(bytes) }: { bytes: Buffer<ArrayBuffer>; digest?: string },
): Promise<Told> {
  const headers = { "content-type": "text/plain", "content-digest": digest };
  return caller.ask({
    operation: "putDocument",
    method: "PUT",
    path: `/v1/documents/${documentId}`,
    as: caller.subject.person,
    bytes,
    headers,
  });
}

type Wanted = { readonly as?: Person; readonly headers?: Record<string, string> };

const content = (
  caller: Caller,
  documentId: string,
  { as = caller.subject.person, headers = {} }: Wanted = {},
): Promise<Told> =>
  caller.ask({ operation: "documentContent", path: `/v1/documents/${documentId}/content`, as, headers });

export const DOCUMENTS: readonly Check[] = [
  {
    name: "a document is stored once; the same bytes again are fine, others are not",
    run: async (caller) => {
      const id = newId();
      expectStatus(await put(caller, id, { bytes: CONTENT }), 201);
      expectStatus(await put(caller, id, { bytes: CONTENT }), 200);
      expectStatus(await put(caller, id, { bytes: Buffer.from("other") }), 409, "documentConflict");
    },
  },
  {
    name: "bytes that do not have the promised digest are refused",
    run: async (caller) => {
      expectStatus(
        await put(caller, newId(), { bytes: CONTENT, digest: digestField(Buffer.from("other")) }),
        422,
        "digestMismatch",
      );
      expectStatus(await put(caller, newId(), { bytes: CONTENT, digest: "md5=x" }), 400, "digestMissing");
    },
  },
  {
    name: "JSON is stored byte for byte, never parsed",
    run: async (caller) => {
      const id = newId();
      const bytes = Buffer.from('{ "b":1,"a":  [] , "a":2 }\n');
      const headers = { "content-type": "application/json", "content-digest": digestField(bytes) };
      const path = `/v1/documents/${id}`;
      expectStatus(
        await caller.ask({
          operation: "putDocument",
          method: "PUT",
          path,
          as: caller.subject.person,
          bytes,
          headers,
        }),
        201,
      );
      expectThat((await content(caller, id)).bytes.equals(bytes), "other bytes came back");
    },
  },
  {
    name: "content comes back whole, in parts, and not again to who has it",
    run: async (caller) => {
      const id = newId();
      await put(caller, id, { bytes: CONTENT });
      const whole = expectStatus(await content(caller, id), 200);
      expectThat(
        whole.bytes.equals(CONTENT) && whole.headers.get("content-digest") === digestField(CONTENT),
        "not the same bytes",
      );
      const etag = String(whole.headers.get("etag"));
      expectStatus(await content(caller, id, { headers: { "if-none-match": etag } }), 304);
      const part = expectStatus(await content(caller, id, { headers: { range: "bytes=10-19" } }), 206);
      expectThat(part.bytes.equals(CONTENT.subarray(10, 20)), "not the asked part");
      expectThat(
        part.headers.get("content-range") === `bytes 10-19/${String(CONTENT.length)}`,
        "wrong Content-Range",
      );
      expectStatus(
        await content(caller, id, { headers: { range: "bytes=10-19", "if-range": '"old"' } }),
        200,
      );
      expectStatus(
        await content(caller, id, { headers: { range: "bytes=999999-" } }),
        416,
        "rangeNotSatisfiable",
      );
    },
  },
  {
    name: "a document of another person is as if it were not there",
    run: async (caller) => {
      const { documentId } = await handOver(caller, caller.subject.person);
      expectStatus(await content(caller, documentId, { as: caller.subject.stranger }), 404, "notFound");
      expectStatus(await content(caller, newId()), 404, "notFound");
    },
  },
];

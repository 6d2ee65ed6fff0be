import fc from "fast-check";
import { CompactSign, exportJWK, generateKeyPair } from "jose";
import { expect, test } from "vitest";
import { canonicalJson } from "@/lib/core/canonical-json";
import { newId } from "@/lib/core/id";
import { env } from "@/lib/env";
import { instantInRiga } from "../instant-in-riga";
import type { ReceiptClaims } from "../receipt";
import { receiptKeys } from "./receipt-keys";
import { signReceipt } from "./sign-receipt";
import { verifyReceipt } from "./verify-receipt";

const receivedAt = new Date("2026-11-22T17:05:11.123Z");

const claims = (): ReceiptClaims => ({
  iss: env().APP_ORIGIN,
  jti: newId(),
  iat: Math.floor(receivedAt.getTime() / 1000),
  format: "lv.elieta.receipt/1",
  filingId: newId(),
  form: "simplified-money-claim",
  formVersion: 1,
  courtId: "RPT",
  receivedAt: receivedAt.toISOString(),
  receivedAtRiga: instantInRiga(receivedAt),
  status: "received",
  contentSha256: "ab".repeat(32),
  files: [
    { position: 0, purpose: "filing", mediaType: "application/pdf", size: 76_640, sha256: "cd".repeat(32) },
  ],
});

test("a receipt of the portal holds, also when copying has broken it into lines", async () => {
  const receipt = claims();
  const jws = await signReceipt(receipt);
  expect(await verifyReceipt(jws)).toEqual({ ok: true, value: receipt });
  expect(await verifyReceipt(`\n ${jws.replaceAll(/(.{40})/g, "$1\r\n")}`)).toEqual({
    ok: true,
    value: receipt,
  });
});

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=é ";

test("altered in any character it is refused: 1 000 mutations", async () => {
  const jws = await signReceipt(claims());
  const change = fc.record({
    at: fc.nat(jws.length - 1),
    kind: fc.constantFrom("replace", "insert", "remove", "swap"),
    with: fc.nat(ALPHABET.length - 1).map((index) => ALPHABET.charAt(index)),
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ at, kind, with: character }) => {
      const altered = mutated(jws, { at, kind, character });
      fc.pre(altered.replaceAll(/\s/g, "") !== jws);
      expect((await verifyReceipt(altered)).ok).toBe(false);
    }),
    { numRuns: 1_000 },
  );
});

function mutated(
  text: string,
  { at, kind, character }: { at: number; kind: string; character: string },
): string {
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  if (kind === "replace") return `${before}${character}${after}`;
  if (kind === "insert") return `${before}${character}${text.slice(at)}`;
  if (kind === "remove") return before + after;
  return `${before}${after.slice(0, 1)}${text.slice(at, at + 1)}${after.slice(1)}`;
}

test("every other ending of the same signature bits is refused as well", async () => {
  const jws = await signReceipt(claims());
  for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") {
    const altered = `${jws.slice(0, -1)}${character}`;
    if (altered !== jws) expect((await verifyReceipt(altered)).ok).toBe(false);
  }
});

test("one of our keys, but no receipt; a receipt, but none of our keys; no text at all", async () => {
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  expect(await exportJWK(publicKey)).toBeDefined();
  const body = Buffer.from(canonicalJson(claims()));
  const foreign = await new CompactSign(body)
    .setProtectedHeader({ alg: "ES256", kid: "else", typ: "receipt+jwt" })
    .sign(privateKey);
  const posing = await new CompactSign(body)
    .setProtectedHeader({ alg: "ES256", kid: receiptKeys()[0]?.kid ?? "", typ: "receipt+jwt" })
    .sign(privateKey);
  expect(await verifyReceipt(foreign)).toEqual({ ok: false, refusal: "unknownKey" });
  expect(await verifyReceipt(posing)).toEqual({ ok: false, refusal: "altered" });
  expect(await verifyReceipt("")).toEqual({ ok: false, refusal: "notAReceipt" });
  expect(await verifyReceipt("kvīts")).toEqual({ ok: false, refusal: "notAReceipt" });
  expect(await verifyReceipt(`${await signReceipt(claims())}.x`)).toEqual({
    ok: false,
    refusal: "notAReceipt",
  });
});

test("the published keys hold no private part", () => {
  expect(JSON.stringify(receiptKeys())).not.toContain('"d"');
});

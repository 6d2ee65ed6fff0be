import { expect, test } from "vitest";
import { isUnsafePart } from "./unsafe-part";

test.each(["", "/a", "../a", "a/../b", "a/..", "c:/a", "C:a", "a\\b", "a\u0000b", "a\nb"])(
  "%j is unsafe",
  (name) => {
    expect(isUnsafePart(name)).toBe(true);
  },
);

test.each(["a", "a/b.xml", "a..b", "..a/b", "[Content_Types].xml", "Rēķins 5 %.pdf"])(
  "%j is safe",
  (name) => {
    expect(isUnsafePart(name)).toBe(false);
  },
);

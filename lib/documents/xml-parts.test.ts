import { describe, expect, test } from "vitest";
import { elements, plainXml, textIn } from "./xml-parts";

describe("elements", () => {
  test("by their local name, whatever stands before it, with attributes in either quotes", () => {
    const xml = `<a:x one="1" b:two='2 &amp; 3'>in</a:x><x/><xy>no</xy><c:x >last</c:x>`;
    expect(elements(xml, "x")).toEqual([
      { attributes: { one: "1", two: "2 & 3" }, inner: "in" },
      { attributes: {}, inner: "" },
      { attributes: {}, inner: "last" },
    ]);
  });

  test("nothing follows one that is never closed", () => {
    expect(elements("<x>a<x>b</y>", "x")).toEqual([]);
  });

  test("hundreds of thousands that are never closed take no longer than their length", () => {
    expect(elements("<x>".repeat(300_000), "x")).toEqual([]);
    expect(plainXml("<!--".repeat(300_000))).toBeUndefined();
  });

  test("text without markup, its entities read", () => {
    expect(textIn("<v> A&#x41;<i>b</i>&#66; &lt; &none; </v>", "v")).toBe("AAbB < &none;");
    expect(textIn("<v/>", "w")).toBeNull();
  });
});

test("comments go; what would be misread is refused", () => {
  expect(plainXml('<?xml version="1.0"?><a/><!-- <b/> --><c/>')).toBe('<?xml version="1.0"?><a/><c/>');
  for (const text of ["<!DOCTYPE a>", "<![CDATA[<a/>]]>", "<?php echo 1 ?>", "<a/><!-- open"])
    expect(plainXml(text)).toBeUndefined();
});

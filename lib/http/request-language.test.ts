import { expect, test } from "vitest";
import { acceptedLanguage, requestLanguage } from "./request-language";

test.each([
  [null, "lv"],
  ["en-GB,en;q=0.9", "en"],
  ["ru,en;q=0.7,lv;q=0.8", "lv"],
  ["de,fr", "lv"],
  ["en;q=0, lv", "lv"],
  ["lv;q=broken,en;q=0.1", "lv"],
])("Accept-Language %s", (header, language) => {
  expect(acceptedLanguage(header)).toBe(language);
});

test("the address wins, then what was asked, then the page before, then the browser", () => {
  const headers = new Headers({ referer: "https://portal.example/en/cases", "accept-language": "lv" });
  expect(requestLanguage(new URL("https://portal.example/lv/x?lang=en"), headers)).toBe("lv");
  expect(requestLanguage(new URL("https://portal.example/api/x?lang=lv"), headers)).toBe("lv");
  expect(requestLanguage(new URL("https://portal.example/api/x"), headers)).toBe("en");
  expect(
    requestLanguage(new URL("https://portal.example/api/x"), new Headers({ "accept-language": "en" })),
  ).toBe("en");
});

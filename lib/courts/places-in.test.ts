import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { COURTS as LISTED } from "@/sandbox/exchange/registers/courts";
import { courtsOfPlace } from "./courts-of-place";
import { MUNICIPALITIES } from "./courts";
import { entriesOf, spelledOut } from "./directory";
import { KNOWN_PLACES } from "./known-places";
import { formsOf } from "./place-forms";
import { municipalitiesIn, placesIn } from "./places-in";

const entries = entriesOf({ courts: LISTED, offices: [] }, day("2026-11-22"));
const led = (typed: string): string[] =>
  courtsOfPlace(entries, typed).map(({ name, court }) => `${name} ${court.courtId}`);

describe("places", () => {
  test.each([
    ["Jūrmala", "jurmala jurmalas jurmalai jurmalu"],
    ["Talsi", "talsi talsu talsiem talsus talsos"],
    ["Tukums", "tukums tukuma tukumam tukumu"],
    ["Saldus", "saldus saldum saldu"],
    ["Cēsis", "cesis cesu cesim"],
    ["Pļaviņas", "plavinas plavinu plavinam"],
    ["Daugavpils", "daugavpils daugavpilij daugavpili"],
    ["Ape", "ape apes apei"],
  ])("%s in its cases", (name, forms) => {
    expect(formsOf(name)).toEqual(forms.split(" "));
  });

  test.each([
    ["Jūrmala", ["Jūrmala"]],
    ["JURMALAS", ["Jūrmala"]],
    ["dzīvoju Jūrmalā", ["Jūrmala"]],
    ["Ikšķile", ["Ogres nov."]],
    ["Ikšķiles novads", ["Ogres nov."]],
    ["Ogre municipality", ["Ogres nov."]],
    ["Salacgrīvā", ["Limbažu nov."]],
    ["Jelgava", ["Jelgava"]],
    ["Jelgavas novadā", ["Jelgavas nov."]],
    ["Jelgavas nov.", ["Jelgavas nov."]],
    ["Zemgales priekšpilsētas tiesa", ["Rīga"]],
    ["Brīvības iela 12, Ikšķile, Ogres novads, LV-5052", ["Ogres nov."]],
    ["Lielā Rīgas iela 5, Valmiera", ["Valmieras nov."]],
    ["Rīgas iela 5 Valmiera", ["Valmieras nov."]],
    ["Valmiera Rīgas iela 5", ["Valmieras nov."]],
    ["„Ogres”, Ādažu nov.", ["Ādažu nov."]],
    ["Priekule", ["Dienvidkurzemes nov."]],
    ["Priekuļi", ["Cēsu nov."]],
    ["Priekuļu pagasts", ["Cēsu nov."]],
    ["Rīga vai Liepāja", ["Rīga", "Liepāja"]],
    ["Daugavpils novads", []],
    ["Rīgas rajona tiesa", []],
    ["tiesas sēdes", []],
    ["API", []],
    ["Latvija", []],
    ["Rīgas iela 5", []],
    ["", []],
  ])("%s", (typed, municipalities) => {
    expect(municipalitiesIn(typed)).toEqual(municipalities);
  });

  test("every municipality is found by its name in both writings, every place by its own", () => {
    for (const municipality of MUNICIPALITIES) {
      expect(municipalitiesIn(municipality)).toEqual([municipality]);
      expect(municipalitiesIn(spelledOut(municipality))).toEqual([municipality]);
    }
    for (const { name, municipality } of KNOWN_PLACES) {
      expect(MUNICIPALITIES).toContain(municipality);
      expect(placesIn(name)).toEqual([{ name, municipality }]);
    }
    expect(new Set(KNOWN_PLACES.map(({ name }) => name)).size).toBe(KNOWN_PLACES.length);
  });

  test("anything at all is read calmly", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (typed) => {
        for (const name of municipalitiesIn(typed)) expect(MUNICIPALITIES).toContain(name);
      }),
    );
  });
});

describe("to which court a place leads", () => {
  test.each([
    ["Liepājas tiesa", ["Liepāja KRT"]],
    ["Jūrmalas pilsētas tiesa", ["Jūrmala RRT"]],
    ["Rīga", ["Rīga RPT"]],
    ["Rēzeknes tiesa", ["Rēzekne LRT"]],
    ["Ogres rajona tiesa", ["Ogre ZRT"]],
    ["Rīgas rajona tiesa", []],
    ["Rīgas apgabaltiesa", []],
    ["Kurzemes rajona tiesa", []],
  ])("%s", (typed, courts) => {
    expect(led(typed)).toEqual(courts);
  });

  test("a territory that is to be confirmed is told as such", () => {
    expect(courtsOfPlace(entries, "Ikšķile")[0]?.confidence).toBe("medium");
    expect(courtsOfPlace(entries, "Sigulda")[0]?.confidence).toBe("high");
  });
});

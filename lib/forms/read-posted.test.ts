import { expect, test } from "vitest";
import { defectAnswers } from "./fields/defect-answers";
import { text } from "./fields/text";
import { readPosted } from "./read-posted";

test("answers to defects are found by their numbers, and nothing else of that name", () => {
  const posted = {
    "answers-0": "Pievienoju līgumu.",
    "answers-12": "Samaksāju.",
    "answers-x": "?",
    "other-answers-0": "?",
    answers: "?",
  };
  expect(readPosted({ answers: defectAnswers() }, posted)).toEqual({
    answers: { "0": "Pievienoju līgumu.", "12": "Samaksāju." },
  });
});

test("names that no field has are not taken", () => {
  expect(readPosted({ about: text({ max: 10 }) }, { about: "loan", isAdmin: "yes" })).toEqual({
    about: "loan",
  });
});

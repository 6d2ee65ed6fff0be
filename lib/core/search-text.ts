import { z } from "zod";

const MAX_CHARACTERS = 100;

/** What was typed into a search box, without what no word holds; whatever stands in the address is read calmly. */
export const searchText = z
  .preprocess((given: unknown) => (Array.isArray(given) ? (given as unknown[])[0] : given), z.string())
  .transform((text) =>
    text
      .slice(0, MAX_CHARACTERS * 4)
      .replaceAll(/[\p{C}\s]+/gu, " ")
      .trim()
      .slice(0, MAX_CHARACTERS)
      // The cut may leave one half of a character.
      .replace(/\p{Cs}$/u, "")
      .trim(),
  )
  .catch("");

import { z } from "zod";
import { typedDay } from "./hearing-query";

/** A house, and the day in the form in which an address carries it; today where it carries none. */
export const dayListAddress = z.object({
  courthouse: z.string().max(20),
  day: z
    .tuple([
      z.iso
        .date()
        .transform((text) => typedDay(text))
        .refine((day) => day !== null),
    ])
    .transform(([day]) => day)
    .optional()
    .transform((day) => day ?? null),
});

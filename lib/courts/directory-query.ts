import { z } from "zod";
import { searchText } from "@/lib/core/search-text";

export const directoryQuery = z.object({ q: searchText });

/** A part of an address as a name may be written there, with its Latvian letters or in their percent signs. */
export const addressPart = z
  .string()
  .max(200)
  .transform((part, context) => {
    try {
      return decodeURIComponent(part);
    } catch {
      // Percent signs that spell no text: no such page.
      context.addIssue({ code: "custom" });
      return z.NEVER;
    }
  });

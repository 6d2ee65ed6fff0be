import { z } from "zod";
import { searchText } from "@/lib/core/search-text";

export const directoryQuery = z.object({ q: searchText });

/** A part of an address as a name may be written there. */
export const addressPart = z.string().min(1).max(200);

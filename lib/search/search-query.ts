import { z } from "zod";
import { searchText } from "@/lib/core/search-text";

/** What stands in the address of a search; it never refuses. */
export const searchQuery = z.object({ q: searchText });

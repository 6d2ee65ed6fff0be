import { defineOpenRoute, openPreflight } from "@/lib/open-data/server/define-open-route";
import { feeItemsCsvAnswer } from "@/lib/open-data/server/fees-answer";

export const dynamic = "force-dynamic";

export const GET = defineOpenRoute({ access: "open", operation: "feeItemsCsv", run: feeItemsCsvAnswer });
export const OPTIONS = openPreflight("feeItemsCsv");

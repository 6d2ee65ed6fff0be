import { defineOpenRoute, openPreflight } from "@/lib/open-data/server/define-open-route";
import { hearingsCsvAnswer } from "@/lib/open-data/server/hearings-answer";

export const dynamic = "force-dynamic";

export const GET = defineOpenRoute({ access: "open", operation: "hearingsCsv", run: hearingsCsvAnswer });
export const OPTIONS = openPreflight("hearingsCsv");

import { defineOpenRoute, openPreflight } from "@/lib/open-data/server/define-open-route";
import { courtsCsvAnswer } from "@/lib/open-data/server/courts-answer";

export const dynamic = "force-dynamic";

export const GET = defineOpenRoute({ access: "open", operation: "courtsCsv", run: courtsCsvAnswer });
export const OPTIONS = openPreflight("courtsCsv");

import { defineOpenRoute, openPreflight } from "@/lib/open-data/server/define-open-route";
import { hearingAnswer } from "@/lib/open-data/server/hearings-answer";

export const dynamic = "force-dynamic";

export const GET = defineOpenRoute({ access: "open", operation: "hearing", run: hearingAnswer });
export const OPTIONS = openPreflight("hearing");

import { defineOpenRoute, openPreflight } from "@/lib/open-data/server/define-open-route";
import { hearingsAnswer } from "@/lib/open-data/server/hearings-answer";

export const dynamic = "force-dynamic";

export const GET = defineOpenRoute({ access: "open", operation: "hearings", run: hearingsAnswer });
export const OPTIONS = openPreflight("hearings");

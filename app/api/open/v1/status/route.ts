import { defineOpenRoute, openPreflight } from "@/lib/open-data/server/define-open-route";
import { statusAnswer } from "@/lib/open-data/server/status-answer";

export const dynamic = "force-dynamic";

export const GET = defineOpenRoute({ access: "open", operation: "status", run: statusAnswer });
export const OPTIONS = openPreflight("status");

import { defineOpenRoute, openPreflight } from "@/lib/open-data/server/define-open-route";
import { icsAnswer } from "@/lib/open-data/server/feeds-answer";

export const dynamic = "force-dynamic";

export const GET = defineOpenRoute({ access: "open", operation: "hearingsIcs", run: icsAnswer });
export const OPTIONS = openPreflight("hearingsIcs");

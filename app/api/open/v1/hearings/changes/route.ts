import { defineOpenRoute, openPreflight } from "@/lib/open-data/server/define-open-route";
import { changesAnswer } from "@/lib/open-data/server/changes-answer";

export const dynamic = "force-dynamic";

export const GET = defineOpenRoute({ access: "open", operation: "hearingChanges", run: changesAnswer });
export const OPTIONS = openPreflight("hearingChanges");

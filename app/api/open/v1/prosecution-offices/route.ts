import { defineOpenRoute, openPreflight } from "@/lib/open-data/server/define-open-route";
import { officesAnswer } from "@/lib/open-data/server/courts-answer";

export const dynamic = "force-dynamic";

export const GET = defineOpenRoute({ access: "open", operation: "prosecutionOffices", run: officesAnswer });
export const OPTIONS = openPreflight("prosecutionOffices");

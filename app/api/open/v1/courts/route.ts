import { defineOpenRoute, openPreflight } from "@/lib/open-data/server/define-open-route";
import { courtsAnswer } from "@/lib/open-data/server/courts-answer";

export const dynamic = "force-dynamic";

export const GET = defineOpenRoute({ access: "open", operation: "courts", run: courtsAnswer });
export const OPTIONS = openPreflight("courts");

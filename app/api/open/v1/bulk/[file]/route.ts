import { defineOpenRoute, openPreflight } from "@/lib/open-data/server/define-open-route";
import { bulkFileAnswer } from "@/lib/open-data/server/bulk-answer";

export const dynamic = "force-dynamic";

export const GET = defineOpenRoute({ access: "open", operation: "bulkFile", run: bulkFileAnswer });
export const OPTIONS = openPreflight("bulkFile");

import { defineOpenRoute, openPreflight } from "@/lib/open-data/server/define-open-route";
import { bulkAnswer } from "@/lib/open-data/server/bulk-answer";

export const dynamic = "force-dynamic";

export const GET = defineOpenRoute({ access: "open", operation: "bulk", run: bulkAnswer });
export const OPTIONS = openPreflight("bulk");

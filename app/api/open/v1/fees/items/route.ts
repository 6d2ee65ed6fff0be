import { defineOpenRoute, openPreflight } from "@/lib/open-data/server/define-open-route";
import { feeItemsAnswer } from "@/lib/open-data/server/fees-answer";

export const dynamic = "force-dynamic";

export const GET = defineOpenRoute({ access: "open", operation: "feeItems", run: feeItemsAnswer });
export const OPTIONS = openPreflight("feeItems");

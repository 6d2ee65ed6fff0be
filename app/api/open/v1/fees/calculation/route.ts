import { defineOpenRoute, openPreflight } from "@/lib/open-data/server/define-open-route";
import { calculationAnswer } from "@/lib/open-data/server/fees-answer";

export const dynamic = "force-dynamic";

export const POST = defineOpenRoute({ access: "open", operation: "feeCalculation", run: calculationAnswer });
export const OPTIONS = openPreflight("feeCalculation");

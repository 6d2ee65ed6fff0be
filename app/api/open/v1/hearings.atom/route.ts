import { defineOpenRoute, openPreflight } from "@/lib/open-data/server/define-open-route";
import { atomAnswer } from "@/lib/open-data/server/feeds-answer";

export const dynamic = "force-dynamic";

export const GET = defineOpenRoute({ access: "open", operation: "hearingsAtom", run: atomAnswer });
export const OPTIONS = openPreflight("hearingsAtom");

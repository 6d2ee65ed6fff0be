import { defineOpenRoute, openPreflight } from "@/lib/open-data/server/define-open-route";
import { descriptionAnswer } from "@/lib/open-data/server/description-answer";

export const dynamic = "force-dynamic";

export const GET = defineOpenRoute({ access: "open", operation: "description", run: descriptionAnswer });
export const OPTIONS = openPreflight("description");

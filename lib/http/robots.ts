import { LANGUAGES } from "@/lib/core/language";
import { ACCOUNT_AREAS } from "@/lib/identity/page-area";

/** Besides what is somebody's own: the way in and out, what follows a link in a letter, and pages that only tell of a failure. */
const NOT_FOUND_BY_SEARCH = [
  ...ACCOUNT_AREAS,
  "forms/*/",
  "sign-in",
  "signed-out",
  "follows/",
  "expired",
  "maintenance",
  "problem/",
];

/** RFC 9309. What is for everybody may be found; a portal that is not the real one must not be. */
export function robotsText(mode: "demo" | "production"): string {
  const rules =
    mode === "demo"
      ? ["Disallow: /"]
      : [
          "Allow: /api/open/",
          "Disallow: /api/",
          ...LANGUAGES.flatMap((language) =>
            NOT_FOUND_BY_SEARCH.map((place) => `Disallow: /${language}/${place}`),
          ),
        ];
  return ["User-agent: *", ...rules, ""].join("\n");
}

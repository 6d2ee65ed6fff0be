import { DEFAULT_LANGUAGE, isLanguage, type Language } from "@/lib/core/language";

/** The language of an address of ours: its first part. */
export function languageOfPath(path: string): Language | undefined {
  const [, first = ""] = path.split("/");
  return isLanguage(first) ? first : undefined;
}

/** The language a person reads: of the address, of the page they came from, or of their browser. */
export function requestLanguage(url: URL, headers: Headers): Language {
  const asked = url.searchParams.get("lang") ?? "";
  const referer = headers.get("referer");
  const from =
    referer !== null && URL.canParse(referer) ? languageOfPath(new URL(referer).pathname) : undefined;
  return (
    languageOfPath(url.pathname) ??
    (isLanguage(asked) ? asked : from) ??
    acceptedLanguage(headers.get("accept-language"))
  );
}

/** The first language of ours in an Accept-Language header, by the browser's order of preference. */
export function acceptedLanguage(header: string | null): Language {
  const wanted = (header ?? "").split(",").map((entry) => {
    const [tag = "", ...parameters] = entry.trim().split(";");
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
    return { language: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
  });
  const [first] = wanted
    .filter(({ language, weight }) => isLanguage(language) && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return first !== undefined && isLanguage(first.language) ? first.language : DEFAULT_LANGUAGE;
}

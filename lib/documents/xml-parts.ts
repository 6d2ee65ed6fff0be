/**
 * The little of XML that is read from signatures and manifests: elements by their local name, and attributes. Nothing is
 * concluded from it but what a file says of itself, and whatever could make text look like markup is refused before. Every
 * step goes forward only, so that no text takes longer than its length.
 */
export type XmlElement = { readonly attributes: Readonly<Record<string, string>>; readonly inner: string };

const LONGEST_TAG = 10_000;

/** Without comments; nothing for what this reader would misread: declarations of types, character data, instructions within. */
export function plainXml(text: string): string | undefined {
  const kept: string[] = [];
  for (let from = 0; ;) {
    const at = text.indexOf("<!--", from);
    kept.push(text.slice(from, at < 0 ? undefined : at));
    if (at < 0) break;
    const end = text.indexOf("-->", at + 4);
    if (end < 0) return undefined;
    from = end + 3;
  }
  const plain = kept.join("");
  return /<!|<\?(?!xml[\s?])/i.test(plain) ? undefined : plain;
}

/** Every element of that local name, the outermost where they are nested; none after one that is never closed. */
export function elements(xml: string, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const opening = new RegExp(`<((?:[\\w.-]+:)?${name})(?=[\\s/>])([^<>]*)>`, "g");
  for (let match = opening.exec(xml); match !== null; match = opening.exec(xml)) {
    const [, tag = "", attributes = ""] = match;
    const isEmpty = attributes.endsWith("/");
    const end = isEmpty ? opening.lastIndex : xml.indexOf(`</${tag}>`, opening.lastIndex);
    if (end < 0) return found;
    found.push({ attributes: attributesOf(attributes), inner: xml.slice(opening.lastIndex, end) });
    opening.lastIndex = end;
  }
  return found;
}

/** The text of the first element of that name. */
export function textIn(xml: string, name: string): string | null {
  const [first] = elements(xml, name);
  return first === undefined ? null : unescaped(first.inner.replaceAll(/<[^<>]*>/g, "")).trim();
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const pairs = text
    .slice(0, LONGEST_TAG)
    .matchAll(/\s(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  for (const [, name = "", double, single] of pairs) found[name] = unescaped(double ?? single ?? "");
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replaceAll(/&(?:#x[\da-f]{1,6}|#\d{1,7}|\w{2,4});/gi, (entity) => {
    const name = entity.slice(1, -1);
    if (!name.startsWith("#")) return ENTITIES[name] ?? entity;
    const code = Number(name.replace(/^#x/i, "0x").replace("#", ""));
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : entity;
  });

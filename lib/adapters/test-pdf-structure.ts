import { fontsOf, type Glyphs, lineOf, objectsOf, streamOf } from "./test-pdf";

/** An element of the structure: its role, its attributes as they stand, what is read aloud of it alone. */
export type TestElement = {
  readonly role: string;
  readonly attributes: string;
  readonly text: string;
  readonly children: readonly TestElement[];
};

type Marked = {
  readonly page: string;
  readonly mcid: string | null;
  readonly tag: string;
  readonly shows: string;
};

export type TestStructure = {
  readonly root: TestElement;
  /** What is drawn and not read aloud. */
  readonly decoration: readonly string[];
  /** What is drawn outside of both: a fault. */
  readonly stray: readonly string[];
  /** Marked content that no element has, that several have, or whose way back leads to another element: a fault. */
  readonly unclaimed: readonly string[];
};

type Reading = {
  readonly objects: ReadonlyMap<string, string>;
  readonly content: ReadonlyMap<string, string>;
  /** Which element claims a piece of content. */
  readonly claims: Map<string, string[]>;
};

/** Reads the structure of one of our own PDFs, and whether all that is drawn stands in it. */
export function structureOf(bytes: Buffer): TestStructure {
  const objects = objectsOf(bytes);
  const marked = markedContent(objects);
  const content = new Map<string, string>();
  for (const { page, mcid, shows } of marked)
    if (mcid !== null) content.set(`${page}:${mcid}`, (content.get(`${page}:${mcid}`) ?? "") + shows);
  const tree = [...objects.values()].find((body) => body.includes("/Type /StructTreeRoot")) ?? "";
  const reading: Reading = { objects, content, claims: new Map() };
  const [, top = ""] = /\/K \[(\d+) 0 R\]/.exec(tree) ?? [];
  const root = elementOf(reading, top);
  const back = waysBack(objects, tree);
  return {
    root,
    decoration: marked.filter(({ tag }) => tag === "Artifact").map(({ shows }) => shows),
    stray: marked.filter(({ tag, shows }) => tag === "" && shows !== "").map(({ shows }) => shows),
    unclaimed: [...new Set([...content.keys(), ...reading.claims.keys()])].filter(
      (place) => reading.claims.get(place)?.join() !== back.get(place),
    ),
  };
}

/** The elements in the order in which they are read. */
export const flat = (element: TestElement): TestElement[] => [element, ...element.children.flatMap(flat)];

/** All that is read aloud of an element and what it holds. */
export const spoken = (element: TestElement): string => element.text + element.children.map(spoken).join("");

function elementOf(reading: Reading, number: string): TestElement {
  const body = reading.objects.get(number) ?? "";
  const children: TestElement[] = [];
  let text = "";
  for (const kid of kidsOf(body)) {
    if ("element" in kid) children.push(elementOf(reading, kid.element));
    else {
      reading.claims.set(kid.place, [...(reading.claims.get(kid.place) ?? []), number]);
      text += reading.content.get(kid.place) ?? "";
    }
  }
  return { role: first(/\/S \/(\w+)/, body), attributes: first(/\/A <<(.*?)>>/s, body), text, children };
}

const first = (pattern: RegExp, text: string): string => pattern.exec(text)?.[1] ?? "";

type Kid = { readonly element: string } | { readonly place: string };

/** What an element holds: others, and content on its own page or on another. */
function kidsOf(body: string): Kid[] {
  const page = first(/\/Pg (\d+) 0 R\n>>\n*$/, body);
  const kids = first(/\/K \[(.*)\]/s, body);
  const found = kids.matchAll(/(\d+) 0 R(?!\n\/MCID)|\/Pg (\d+) 0 R\n\/MCID (\d+)|(\d+)(?! 0 R)/g);
  return [...found].map(([, element, otherPage = page, otherMcid, mcid]): Kid => {
    if (element !== undefined) return { element };
    return { place: `${otherPage}:${otherMcid ?? mcid ?? ""}` };
  });
}

/** The parent tree: from a piece of content to its element. */
function waysBack(objects: ReadonlyMap<string, string>, tree: string): ReadonlyMap<string, string> {
  const [, nums = ""] = /\/Nums \[(.*)\]/s.exec(tree) ?? [];
  const lists = new Map(
    [...nums.matchAll(/(\d+) \[([^\]]*)\]/g)].map(([, key = "", list = ""]) => [key, list]),
  );
  return new Map(
    pagesOf(objects).flatMap(([page, body]) => {
      const list = lists.get(/\/StructParents (\d+)/.exec(body)?.[1] ?? "") ?? "";
      return [...list.matchAll(/(\d+) 0 R/g)].map(([, element = ""], mcid): [string, string] => [
        `${page}:${String(mcid)}`,
        element,
      ]);
    }),
  );
}

const pagesOf = (objects: ReadonlyMap<string, string>): [string, string][] =>
  [...objects].filter(([, body]) => body.includes("/Type /Page\n"));

function markedContent(objects: ReadonlyMap<string, string>): Marked[] {
  const fonts = fontsOf(objects);
  return pagesOf(objects).flatMap(([page, body]) => {
    const [, stream = ""] = /\/Contents (\d+) 0 R/.exec(body) ?? [];
    return marksOf(page, { stream: streamOf(objects.get(stream) ?? ""), fonts });
  });
}

const TOKEN = /\/(\w+) <<\n(.*?)>> BDC|(EMC)\n|\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ|\n(S|f)\n/gs;

function marksOf(
  page: string,
  { stream, fonts }: { readonly stream: string; readonly fonts: ReadonlyMap<string, Glyphs> },
): Marked[] {
  const open: Pick<Marked, "tag" | "mcid">[] = [];
  let glyphs: Glyphs = new Map();
  return [...stream.matchAll(TOKEN)].map(([, tag, properties, end, font, line = "", painted]) => {
    if (tag !== undefined) open.push({ tag, mcid: /\/MCID (\d+)/.exec(properties ?? "")?.[1] ?? null });
    if (end !== undefined) open.pop();
    if (font !== undefined) glyphs = fonts.get(font) ?? new Map();
    return { page, tag: "", mcid: null, ...open.at(-1), shows: painted ?? lineOf(line, glyphs) };
  });
}

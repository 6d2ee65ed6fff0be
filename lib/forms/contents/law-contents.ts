import type { Purpose } from "@/lib/documents/purpose";
import type { FeeItem } from "@/lib/fees/fee-item";

/** Where something comes from that nobody is asked for. */
export const SOURCES = [
  "signIn",
  "register",
  "mandate",
  "jurisdiction",
  "feeSchedule",
  "portal",
  "platform",
] as const;
export type Source = (typeof SOURCES)[number];

/** What is known without asking, and in a word how. */
export type Derived = { readonly source: Source; readonly how: string };

/** One thing that the law or a template wants in a document, and how it gets there: by questions ("step.field"), known, or both. */
export type Wanted = {
  readonly what: string;
  readonly article: string;
  readonly asked: readonly string[];
  readonly derived: readonly Derived[];
};

/** A paper that goes with the document: for which the form has purposes, or which is not needed here. */
export type Enclosed = {
  readonly what: string;
  readonly article: string;
  readonly purposes: readonly Purpose[];
  readonly otherwise: string | null;
};

/** What the law asks of one document, for docs/forms.md and the tests that compare it with the form. */
export type LawContents = {
  /** As the law or the template calls it. */
  readonly document: string;
  readonly law: string;
  /** Where it is handed in. */
  readonly filedAt: string;
  /** By what the court is told. */
  readonly courtRule: string;
  readonly fee: { readonly items: readonly FeeItem[]; readonly law: string };
  readonly contents: readonly Wanted[];
  readonly enclosed: readonly Enclosed[];
};

/** The contents of a family of forms, by their ids. */
export type Family = Readonly<Record<string, LawContents>>;

/** How something is met: a question by its place, or what is known without asking. */
export const want = (what: string, article: string, ...met: readonly (string | Derived)[]): Wanted => ({
  what,
  article,
  asked: met.filter((way) => typeof way === "string"),
  derived: met.filter((way) => typeof way !== "string"),
});

export const from = (source: Source, how: string): Derived => ({ source, how });

export const enclose = (what: string, article: string, ...purposes: readonly Purpose[]): Enclosed => ({
  what,
  article,
  purposes,
  otherwise: null,
});

export const notEnclosed = (what: string, article: string, otherwise: string): Enclosed => ({
  what,
  article,
  purposes: [],
  otherwise,
});

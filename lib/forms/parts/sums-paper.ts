import type { Cents } from "@/lib/core/money";
import type { Block } from "@/lib/documents/block";
import { paragraph, type PaperWords } from "../paper/paper-words";
import { sumInFull } from "./sum-in-full";

/** "In all: 1 200,50 € (…)", as a line of the paper. */
export const totalBlock = (words: PaperWords, amount: Cents): Block =>
  paragraph(words.text("document.totalInFull", { sum: sumInFull(words, amount) }));

import type { Cents } from "@/lib/core/money";
import { eurosInWords } from "@/lib/documents/euros-in-words";
import type { PaperWords } from "../paper/paper-words";

/** "150,00 € (simts piecdesmit eiro un 00 centi)": a sum of a paper in figures and words. The words are Latvian, as the paper is. */
export const sumInFull = ({ money }: Pick<PaperWords, "money">, amount: Cents): string =>
  `${money(amount)} (${eurosInWords(amount)})`;

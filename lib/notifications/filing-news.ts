import type { FilingOutcome } from "@/lib/filings/filing-outcome";
import type { NewsKind } from "./news";

/** What the court's answer to a filing is called among the news. */
export const NEWS_OF_OUTCOME: Readonly<Record<FilingOutcome, NewsKind>> = {
  opened: "filingOpened",
  leftWithoutProgress: "filingLeftWithoutProgress",
  corrected: "filingCorrected",
  refused: "filingRefused",
  deemedNotFiled: "filingDeemedNotFiled",
  granted: "filingDecided",
  partlyGranted: "filingDecided",
  notGranted: "filingDecided",
  noted: "filingNoted",
};

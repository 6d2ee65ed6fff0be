import "server-only";
import { courtDirectory } from "@/lib/courts/server/court-directory";
import { readCopy } from "@/lib/mirror/server/public-copy";
import type { OpenValues } from "../open-contract";
import { COURT_COLUMNS, courtRows, openCourt, openFormerCourts, openOffice } from "../open-courts";
import { csvAnswer } from "./csv-answer";
import { listAnswer, type OpenAnswer } from "./open-answer";

const times = async (
  name: "courts" | "prosecution",
): Promise<{ changedAt: Date | null; confirmedAt: Date | null }> => {
  const copy = await readCopy(name);
  return { changedAt: copy?.changedAt ?? null, confirmedAt: copy?.asOf ?? null };
};

export async function courtsAnswer(): Promise<OpenAnswer> {
  const { courts } = await courtDirectory();
  return listAnswer(courts.map(openCourt), await times("courts"), { formerCourts: openFormerCourts(courts) });
}

export async function courtsCsvAnswer(values: OpenValues): Promise<OpenAnswer> {
  const { courts } = await courtDirectory();
  return csvAnswer(values, {
    columns: COURT_COLUMNS,
    rows: courts.flatMap(courtRows),
    file: "courts.csv",
    ...(await times("courts")),
  });
}

export async function officesAnswer(): Promise<OpenAnswer> {
  const { offices } = await courtDirectory();
  return listAnswer(offices.map(openOffice), await times("prosecution"));
}

import { z } from "zod";
import { area, optionalArea } from "./asked";
import { type Decision, decision, type DecisionRules } from "./decision";

const remark = z.object({ text: optionalArea("Ko tiesa piebilst", "What the court adds") });
const why = z.object({ reason: area("Pamatojums", "Reason") });
const answer = z.object({ text: area("Atbilde", "Answer") });

type More<Needs extends z.ZodObject> = Partial<Omit<DecisionRules<Needs["shape"]>, "needs">>;

/** Grants what was asked for; what the court adds stands in the paper. */
export const grantRequest = (more: More<typeof remark> = {}): Decision =>
  decision({
    title: ["Apmierināt", "Grant"],
    outcome: "granted",
    needs: remark,
    reason: ({ text }) => (text === "" ? null : text),
    ...more,
  });

export const grantInPart = (more: More<typeof why> = {}): Decision =>
  decision({
    title: ["Apmierināt daļēji", "Grant in part"],
    outcome: "partlyGranted",
    needs: why,
    reason: ({ reason }) => reason,
    ...more,
  });

export const refuseRequest = (more: More<typeof why> = {}): Decision =>
  decision({
    title: ["Noraidīt", "Refuse"],
    outcome: "notGranted",
    needs: why,
    reason: ({ reason }) => reason,
    ...more,
  });

/** It asks for nothing: it is in the file, and no paper is drawn up. */
export const noteRequest = (more: More<typeof remark> = {}): Decision =>
  decision({
    title: ["Pievienot lietai", "Note"],
    outcome: "noted",
    needs: remark,
    paper: null,
    reason: ({ text }) => (text === "" ? null : text),
    ...more,
  });

/** Answers in a letter, as to a question. */
export const answerRequest = (more: More<typeof answer> = {}): Decision =>
  decision({
    title: ["Atbildēt", "Answer"],
    outcome: "noted",
    needs: answer,
    reason: ({ text }) => text,
    ...more,
  });

/** What a court may say to whatever is asked of it. */
export const USUAL_DECISIONS = {
  grant: grantRequest(),
  "grant-in-part": grantInPart(),
  refuse: refuseRequest(),
  note: noteRequest(),
} as const satisfies Readonly<Record<string, Decision>>;

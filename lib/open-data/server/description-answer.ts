import "server-only";
import description from "../openapi.json";
import { jsonAnswer, type OpenAnswer } from "./open-answer";

const ANSWER = jsonAnswer(description);

export const descriptionAnswer = (): Promise<OpenAnswer> => Promise.resolve(ANSWER);

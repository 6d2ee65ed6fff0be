import { choice } from "../fields/choice";
import { longText } from "../fields/long-text";
import { text } from "../fields/text";

/** Which norm was applied wrongly or broken, how, and with what effect: Civil Procedure Law, s. 453(1)5; APL, s. 325, 328(1)6. */
export const VIOLATION_FIELDS = {
  violationKind: choice("substantive", "procedural", "competence"),
  violatedNorm: text({ max: 300 }),
  violation: longText({ max: 4000, rows: 8 }),
  violationEffect: longText({ max: 3000, rows: 5 }),
};

export const MOST_VIOLATIONS = { min: 1, max: 20 } as const;

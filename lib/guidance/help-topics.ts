/**
 * The topics of the help pages, each with its answers and where one can go from there. Words are under
 * `help:topics.<code>`, `help:answers.<code>` and `help:links.<code>`.
 */
export const HELP_TOPICS = {
  "sign-in": {
    answers: ["identity", "withoutSignIn", "session", "stepUp", "sharedComputer"],
    links: ["cases"],
  },
  filing: {
    answers: ["drafts", "latvian", "filedWhen", "courtAnswers", "defects", "whichCourt"],
    links: ["forms", "mine"],
  },
  attachments: {
    answers: ["types", "limits", "refused", "photo", "signature", "receipt"],
    links: ["receipts"],
  },
  paying: {
    answers: ["how", "notPaidYet", "notShown", "proof", "refund"],
    links: ["cases", "fees"],
  },
  following: {
    answers: ["mine", "byNumber", "delivered", "oldData", "wrongData"],
    links: ["cases", "proceedings"],
  },
  hearings: {
    answers: ["find", "attend", "cannotCome", "video", "postponed", "recorded"],
    links: ["hearings", "courts"],
  },
  fees: {
    answers: ["howMuch", "exempt", "cannotPay", "deposit", "back"],
    links: ["fees"],
  },
  deadlines: {
    answers: ["count", "usual", "shown", "missed"],
    links: ["cases"],
  },
  problems: {
    answers: ["error", "down", "noScript", "number"],
    links: ["status"],
  },
  accessibility: {
    answers: ["keyboard", "larger", "reader", "atCourt", "report"],
    links: ["statement"],
  },
  advocates: {
    answers: ["authority", "special", "papers", "administrative", "forms"],
    links: ["forms"],
  },
} as const;

export type HelpTopic = keyof typeof HELP_TOPICS;
export type HelpLink = (typeof HELP_TOPICS)[HelpTopic]["links"][number];

export const HELP_TOPIC_CODES = Object.keys(HELP_TOPICS) as readonly HelpTopic[];

export const isHelpTopic = (text: string): text is HelpTopic => Object.hasOwn(HELP_TOPICS, text);

export const HELP_LINKS: Readonly<Record<HelpLink, string>> = {
  cases: "/cases",
  courts: "/courts",
  fees: "/fees",
  forms: "/forms",
  hearings: "/hearings",
  mine: "/courts/mine",
  proceedings: "/proceedings",
  receipts: "/receipts/verify",
  statement: "/accessibility",
  status: "/status",
};

import type { NewsGroup } from "./news";

/** What a person is written to about, and where. */
export type MailSettings = {
  /** The confirmed address; null when there is none. */
  readonly address: string | null;
  /** One that waits for its confirmation. */
  readonly pending: string | null;
  /** Since when the mailbox refuses what is sent. */
  readonly failingFrom: Date | null;
  readonly off: readonly NewsGroup[];
};

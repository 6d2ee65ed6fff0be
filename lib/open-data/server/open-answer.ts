import "server-only";

/** What an operation of the open API says. */
export type OpenAnswer = {
  readonly type: string;
  readonly body: string | ReadableStream<Uint8Array>;
  /** Known beforehand where the body is a stream. */
  readonly etag?: string;
  readonly size?: number;
  /** When the platform last confirmed the data. */
  readonly confirmedAt?: Date | null;
  /** The newest change that the answer takes in. */
  readonly changedAt?: Date | null;
  /** The cursor of the next page. */
  readonly next?: string | null;
  /** Under which name it is saved. */
  readonly file?: string;
  /** Bytes with a checksum: nobody on the way may compress or change them. */
  readonly isUntouched?: boolean;
  /** An answer to what was sent: no cache may keep it. */
  readonly isPrivate?: boolean;
};

type Times = Pick<OpenAnswer, "confirmedAt" | "changedAt" | "isPrivate" | "next">;

export const jsonAnswer = (value: unknown, times: Times = {}): OpenAnswer => ({
  type: "application/json",
  body: JSON.stringify(value),
  ...times,
});

/** A list as every list of the open API is: items, the cursor of the next page, and what it takes in. */
export const listAnswer = (
  items: readonly unknown[],
  { next = null, changedAt = null, confirmedAt = null }: Times,
  more: Readonly<Record<string, unknown>> = {},
): OpenAnswer =>
  jsonAnswer(
    { ...more, items, next, asOf: changedAt?.toISOString() ?? null },
    { next, changedAt, confirmedAt },
  );

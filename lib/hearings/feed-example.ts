/** Of which house, judge and case an example of a feed is; whoever opens it must find something. */
export type FeedExample = {
  readonly courthouse: string;
  readonly judge: string;
  readonly caseNumber: string;
};

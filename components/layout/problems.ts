/** What can stand in the way of a page. Each has its words in `problems` and its address `/problem/{code}`. */
export const PROBLEMS = ["notFound", "forbidden", "unexpected", "expired", "maintenance", "tooMany"] as const;

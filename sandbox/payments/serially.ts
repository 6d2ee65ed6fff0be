const queues = new Map<string, Promise<unknown>>();

/** Runs work on one thing after the other, so that two browsers never pay one session twice. */
export async function serially<Answer>(key: string, work: () => Promise<Answer>): Promise<Answer> {
  const before = queues.get(key) ?? Promise.resolve();
  const mine = before.then(work, work);
  queues.set(key, mine);
  try {
    return await mine;
  } finally {
    if (queues.get(key) === mine) queues.delete(key);
  }
}

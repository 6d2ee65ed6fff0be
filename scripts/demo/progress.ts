const STILL_AFTER_MS = 15_000;

/** Says what is being done while it lasts, and how long it took. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const begin = Date.now();
  process.stdout.write(`${title} …\n`);
  const reminder = setInterval(() => process.stdout.write(`  … ${seconds(begin)} s\n`), STILL_AFTER_MS);
  try {
    const value = await work();
    process.stdout.write(`  done in ${seconds(begin)} s\n`);
    return value;
  } finally {
    clearInterval(reminder);
  }
}

function seconds(begin: number): string {
  return ((Date.now() - begin) / 1000).toFixed(1);
}

/** Remembers ids until they would have died anyway, so that a signed proof works once. */
export class SeenOnce {
  readonly #until = new Map<string, number>();

  /** True the first time. */
  isNew(id: string, untilMs: number): boolean {
    this.#forgetOld();
    if (this.#until.has(id)) return false;
    this.#until.set(id, untilMs);
    return true;
  }

  #forgetOld(): void {
    const now = Date.now();
    for (const [id, until] of this.#until) {
      // In order of arrival, and all live about as long: the first that is alive ends the search.
      if (until > now) return;
      this.#until.delete(id);
    }
  }
}

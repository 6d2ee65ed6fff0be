import type { Pool } from "pg";
import { keepSetting, setting } from "./database";

const SETTING = "clockOffsetMs";

/** The court's time: the real one, moved on by whoever lets time pass. Tokens and signatures keep to the real one. */
export class CourtClock {
  readonly #pool: Pool;
  #offset: number;

  private constructor(pool: Pool, offset: number) {
    this.#pool = pool;
    this.#offset = offset;
  }

  static async open(pool: Pool): Promise<CourtClock> {
    const kept = await setting(pool, SETTING);
    return new CourtClock(pool, typeof kept === "number" ? kept : 0);
  }

  now(): Date {
    return new Date(Date.now() + this.#offset);
  }

  async moveOn(milliseconds: number): Promise<void> {
    await this.#keep(this.#offset + milliseconds);
  }

  async reset(): Promise<void> {
    await this.#keep(0);
  }

  async #keep(offset: number): Promise<void> {
    await keepSetting(this.#pool, SETTING, offset);
    this.#offset = offset;
  }
}

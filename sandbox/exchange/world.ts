import type { Pool } from "pg";
import type { CourtClock } from "./court-clock";
import type { Faults } from "./faults";
import type { PlatformKey } from "./platform-key";
import type { ExchangeSettings } from "./settings";

/** What every part of the running sandbox shares. */
export type World = {
  readonly settings: ExchangeSettings;
  /** The sandbox's own address: issuer and audience of tokens, source of events. */
  readonly origin: string;
  readonly pool: Pool;
  readonly clock: CourtClock;
  readonly key: PlatformKey;
  readonly faults: Faults;
  /** Tells the courier that there is something to deliver. */
  readonly wakeCourier: () => void;
};

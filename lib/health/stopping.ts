const holder = globalThis as typeof globalThis & { portalIsStopping?: boolean };

/** Said once by the signal that ends the process; from then on no new visitors are wanted. */
export function beginStopping(): void {
  holder.portalIsStopping = true;
}

export const isStopping = (): boolean => holder.portalIsStopping === true;

import type { ReactNode } from "react";

/** One fact in one line: `Label: value`. */
export function DescriptionPair({ label, children }: { label: string; children: ReactNode }) {
  return (
    <p className="tp-fact">
      <span className="tp-fact__label">{label}:</span> {children}
    </p>
  );
}

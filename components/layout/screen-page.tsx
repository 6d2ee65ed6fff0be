import type { ReactNode } from "react";
import { Heading } from "@/components/ui/heading";

/** A browser asks for the page anew so often. */
const REFRESH_SECONDS = "60";

type ScreenPageProps = { title: string; caption?: string | undefined; children: ReactNode };

/** A page for a screen on a wall: large, without header and footer, and asked for anew each minute. */
export function ScreenPage({ title, caption, children }: ScreenPageProps) {
  return (
    <>
      <meta httpEquiv="refresh" content={REFRESH_SECONDS} />
      <main className="tp-screen tp-flow">
        <Heading level={1} caption={caption}>
          {title}
        </Heading>
        {children}
      </main>
    </>
  );
}

"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Paragraph } from "@/components/ui/paragraph";
import { knownVersion } from "@/lib/cases/client/known-version";
import { LiveProvider } from "./live-provider";

type RefreshOnChangeProps = {
  /** Answers `{ version }`, cheaply. */
  address: string;
  /** The version that was drawn. */
  version: string;
  /** What is said once the page has been drawn anew: `Page updated at 14:05.` */
  message: string;
};

/** Draws the page anew when something new is known, and says so without taking the focus. Without script a reload does it. */
export function RefreshOnChange(props: RefreshOnChangeProps) {
  return (
    <LiveProvider>
      <Watch {...props} />
    </LiveProvider>
  );
}

function Watch({ address, version, message }: RefreshOnChangeProps) {
  const router = useRouter();
  const [firstDrawn] = useState(version);
  const { data } = useQuery(knownVersion(address));
  const isOutdated = data !== undefined && data !== version;
  useEffect(() => {
    if (isOutdated) router.refresh();
  }, [isOutdated, data, router]);
  return (
    <div role="status">
      {version !== firstDrawn && (
        <Paragraph size="sm" muted>
          {message}
        </Paragraph>
      )}
    </div>
  );
}

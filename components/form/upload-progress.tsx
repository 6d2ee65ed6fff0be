"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Progress } from "@/components/ui/progress";
import type { UploadOutcome } from "@/lib/documents/client/upload-file";
import { filled, type UploadWords } from "./upload-words";

type UploadProgressProps = { draftId: string; inputId: string; words: UploadWords };

type State = {
  /** What is said aloud: it changes with every file and when the connection goes, not with every byte. */
  readonly said: string;
  readonly current: { readonly name: string; readonly sent: number; readonly size: number } | null;
  readonly errors: readonly string[];
};

const SUMMARY = "upload-errors";
const IDLE: State = { said: "", current: null, errors: [] };

/** Takes over the form around it where a script runs: file by file, in the order chosen, with progress and after a lost connection. */
export function UploadProgress({ draftId, inputId, words }: UploadProgressProps) {
  const place = useRef<HTMLDivElement>(null);
  const stop = useRef<AbortController>(null);
  const [state, setState] = useState<State>(IDLE);
  const router = useRouter();
  const change = useCallback((changed: Partial<State>): void => {
    setState((before) => ({ ...before, ...changed }));
  }, []);

  useEffect(() => {
    const form = place.current?.closest("form");
    const begin = (event: SubmitEvent): void => {
      const posted = form === null || form === undefined ? null : new FormData(form);
      const files = posted?.getAll("files").filter((file) => file instanceof File && file.name !== "") ?? [];
      // Nothing chosen: the server says so. Still sending: the button waits.
      if (files.length === 0) return;
      event.preventDefault();
      if (stop.current !== null) return;
      stop.current = new AbortController();
      const { signal } = stop.current;
      const chosen = posted?.get("purpose");
      const purpose = typeof chosen === "string" ? chosen : "";
      void sendAll({ files: files as File[], draftId, purpose, words, signal, change }).then(() => {
        stop.current = null;
        // The button that stopped it is gone: whoever pressed it finds themselves at the one that began it.
        if (signal.aborted) form?.querySelector("button")?.focus();
        form?.reset();
        router.refresh();
      });
    };
    const hold = (event: BeforeUnloadEvent): void => {
      if (stop.current !== null) event.preventDefault();
    };
    form?.addEventListener("submit", begin);
    addEventListener("beforeunload", hold);
    return () => {
      form?.removeEventListener("submit", begin);
      removeEventListener("beforeunload", hold);
    };
  }, [draftId, words, router, change]);

  const { said, current, errors } = state;
  const isTold = current === null && errors.length > 0;
  useEffect(() => {
    if (isTold) document.getElementById(SUMMARY)?.focus();
  }, [isTold]);

  return (
    <div ref={place}>
      {current !== null && (
        <>
          <Progress
            label={filled(words.progress, { name: current.name })}
            value={current.sent}
            max={current.size}
          />
          <Button type="button" variant="link" onClick={() => stop.current?.abort()}>
            {words.stop}
          </Button>
        </>
      )}
      <p role="status">{said}</p>
      <ErrorSummary
        title={words.errors}
        errors={errors.map((text) => ({ id: inputId, text }))}
        at={SUMMARY}
      />
    </div>
  );
}

type Sending = {
  readonly files: readonly File[];
  readonly draftId: string;
  readonly purpose: string;
  readonly words: UploadWords;
  readonly signal: AbortSignal;
  readonly change: (changed: Partial<State>) => void;
};

async function sendAll(sending: Sending): Promise<void> {
  const { files, words, signal, change } = sending;
  const errors: string[] = [];
  let count = 0;
  change({ errors });
  for (const [index, file] of files.entries()) {
    if (signal.aborted) break;
    const outcome = await sendOne(sending, file, { number: index + 1, of: files.length, name: file.name });
    if (outcome === "done") count += 1;
    else if (outcome !== "stopped") errors.push(filled(sentence(words, outcome), { name: file.name }));
    change({ errors: [...errors] });
  }
  change({ current: null, said: filled(signal.aborted ? words.stopped : words.done, { count }) });
}

const sentence = (words: UploadWords, outcome: Exclude<UploadOutcome, "done" | "stopped">): string =>
  outcome === "failed" ? words.failed : words.problems[outcome];

async function sendOne(
  { draftId, purpose, words, signal, change }: Sending,
  file: File,
  of: { readonly number: number; readonly of: number; readonly name: string },
): Promise<UploadOutcome> {
  const said = filled(words.state, of);
  change({ said, current: { name: file.name, sent: 0, size: file.size } });
  try {
    // Only who sends a file fetches what sends it.
    const { uploadFile } = await import("@/lib/documents/client/upload-file");
    return await uploadFile(
      {
        file,
        draftId,
        purpose,
        signal,
        onProgress: (sent) => change({ said, current: { name: file.name, sent, size: file.size } }),
        onWaiting: () => change({ said: words.waiting }),
      },
      {
        send: (path, init) => fetch(path, init),
        pause: (ms) => untilOnline(ms),
        remembered: sessionStorage,
      },
    );
  } catch {
    // Whatever a browser cannot do here (a file that was moved away, a full memory of the tab): told as failed, the plain form is there.
    return "failed";
  }
}

/** A while, or until the browser says that it is connected again. */
const untilOnline = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    const isBack = (): void => {
      clearTimeout(timer);
      resolve();
    };
    addEventListener("online", isBack, { once: true });
  });

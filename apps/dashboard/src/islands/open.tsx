/** The reader for one's own files: takes a file, has it parsed beside the page, shows what came of it. */

import { render } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Language, sayIn } from "../site/at.js";
import { OpenedPlan } from "../views/opened-plan.js";
import type { Parsed } from "./parse-worker.js";

/** Larger files are refused unread: no such table comes near. */
const mostBytes = 20 * 1024 * 1024;
const kinds = ".docx,.xlsx,.html,.htm,.csv,.md,.txt";

const language: Language = document.documentElement.lang === "en" ? "en" : "zh";
const say = sayIn(language);

/** The browser may not get at a file that was chosen: it was moved, or a cloud folder does not hold it here. */
const unreadable: Parsed = {
  ok: false,
  code: "INTERNAL",
  message: {
    zh: "浏览器打不开这个文件：可能已被移动、删除，或还没有下载到本机。请确认后重新选择。",
    en: "The browser could not open the file: it may have been moved, deleted or not been downloaded yet. Choose it again.",
  },
};

type State =
  | { kind: "waiting" }
  | { kind: "reading"; name: string }
  | { kind: "refused"; name: string; why: string }
  | { kind: "read"; name: string; parsed: Extract<Parsed, { ok: true }> };

function Opener() {
  const [state, setState] = useState<State>({ kind: "waiting" });
  const [over, setOver] = useState(false);
  const answer = useRef<HTMLElement>(null);
  const turn = useRef(0);

  // Whoever listens to the page or uses the keyboard is taken to what came of the file, before the next key counts.
  useLayoutEffect(() => {
    if (state.kind === "refused" || state.kind === "read") answer.current?.focus();
  }, [state]);

  async function take(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const { name } = file;
    const mine = ++turn.current;
    if (file.size > mostBytes) {
      const size = Math.round(file.size / 1024 / 1024);
      const why = say(
        `文件有 ${size} MB，超过 20 MB 的上限。请去掉图片等附件后再试。`,
        `The file has ${size} MB; at most 20 MB are read. Take out pictures and the like, then try again.`,
      );
      setState({ kind: "refused", name, why });
      return;
    }
    setState({ kind: "reading", name });
    const parsed = await file
      .arrayBuffer()
      .then((bytes) => parseBeside(name, new Uint8Array(bytes)))
      .catch(() => unreadable);
    if (mine !== turn.current) return;
    setState(
      parsed.ok
        ? { kind: "read", name, parsed }
        : { kind: "refused", name, why: `${parsed.message[language]}` },
    );
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the label is the first */}
      <div
        class={over ? "drop over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer?.files[0]);
        }}
      >
        <label>
          <input
            type="file"
            accept={kinds}
            onChange={(event) => {
              const input = event.currentTarget;
              void take(input.files?.[0]).then(() => {
                input.value = "";
              });
            }}
          />
          <strong>{say("选择文件", "Choose a file")}</strong>
          <span>{say("或拖到这里", "or drop it here")}</span>
        </label>
        <p>.docx .xlsx .html .csv .md .txt</p>
        <p>{say("不超过 20 MB，不会离开本页", "up to 20 MB; it does not leave this page")}</p>
      </div>
      <section ref={answer} tabIndex={-1} class="answer" aria-live="polite" data-state={state.kind}>
        {state.kind === "reading" && <p>{say(`正在读取 ${state.name} …`, `Reading ${state.name} …`)}</p>}
        {state.kind === "refused" && (
          <div class="refused">
            <h2>{say(`没有读出 ${state.name}`, `${state.name} was not read`)}</h2>
            <p>{state.why}</p>
          </div>
        )}
        {state.kind === "read" && (
          <OpenedPlan key={turn.current} name={state.name} {...state.parsed} language={language} />
        )}
      </section>
    </>
  );
}

/** Starts a reader; one that could not be loaded does not wait for a file. */
function start(): Worker {
  const worker = new Worker(new URL("./parse-worker.ts", import.meta.url), { type: "module" });
  worker.onerror = () => {
    if (idle === worker) idle = null;
  };
  return worker;
}

/** Loaded after the page, whole, so that files are read without a network too. */
let idle: Worker | null = null;
addEventListener("load", () => {
  idle ??= start();
});

/** A worker for each file: one that is stuck does not hold up the next. */
function parseBeside(name: string, bytes: Uint8Array): Promise<Parsed> {
  const worker = idle ?? start();
  idle = null;
  return new Promise<Parsed>((resolve) => {
    worker.onmessage = ({ data }) => {
      // Without a network no other could be started, so one that has answered waits for the next file.
      if (idle === null) idle = worker;
      else worker.terminate();
      resolve(data);
    };
    worker.onerror = () => {
      worker.terminate();
      const message = {
        zh: "读取程序没有启动，请刷新页面再试。",
        en: "The reader did not start; reload the page.",
      };
      resolve({ ok: false, code: "INTERNAL", message });
    };
    worker.postMessage({ name, bytes }, [bytes.buffer as ArrayBuffer]);
  });
}

const place = document.querySelector("[data-open-file]");
if (place !== null) {
  place.replaceChildren();
  render(<Opener />, place);
}

import type { Readable, Writable } from "node:stream";
import type { Bilingual } from "@fenjie/core/model";
import type { Language } from "../language.js";
import { type ColorMode, choosePaint, type Paint } from "../render/paint.js";

/** One of stdout and stderr: what goes there, and how it should look. */
export interface Sink {
  isTerminal: boolean;
  columns: number;
  paint: Paint;
  /** True once the reader has gone away (`| head`); what is written then is dropped. */
  readonly closed: boolean;
  /** Resolves when the text or bytes have been taken, so that a slow reader slows us down. */
  write(data: string | Uint8Array): Promise<void>;
}

/** Everything a command knows of the world around it. */
export interface Terminal {
  language: Language;
  stdin: Readable;
  stdout: Sink;
  stderr: Sink;
  /** One of the two languages of a message. */
  say(text: Bilingual): string;
}

/** The columns where no terminal says how wide it is. */
const usualColumns = 100;

export type OutputStream = Writable & { isTTY?: boolean; columns?: number };

/** Wraps a stream. A closed pipe ends quietly; any other fault of it is thrown to whoever writes. */
export function createSink(stream: OutputStream, mode: ColorMode, environment: NodeJS.ProcessEnv): Sink {
  let closed = false;
  // The write's own callback reports the error too; without a listener it would end the process.
  stream.on("error", () => {});
  const isTerminal = stream.isTTY === true;
  return {
    isTerminal,
    columns: stream.columns || Number(environment.COLUMNS) || usualColumns,
    paint: choosePaint(mode, isTerminal, environment),
    get closed() {
      return closed;
    },
    write(data) {
      if (closed || data.length === 0) return Promise.resolve();
      return new Promise((resolve, reject) => {
        stream.write(data, (error) => {
          const code = (error as NodeJS.ErrnoException | null | undefined)?.code;
          if (code === "EPIPE" || code === "ERR_STREAM_DESTROYED") closed = true;
          if (error && !closed) reject(error);
          else resolve();
        });
      });
    },
  };
}

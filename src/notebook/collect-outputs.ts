import type { Message } from "./jupyter-message.js";
import { readError } from "./read-error.js";
import type { DisplayOutput, ErrorOutput, MimeBundle, Output, StreamOutput } from "./notebook.js";

/** Displays that later cells can still update, by their display id, over a whole notebook. */
export type Displays = Map<string, Changeable<DisplayOutput>[]>;

type Changeable<T> = { -readonly [K in keyof T]: T[K] };

/** The outputs of one cell while they come in. */
export interface OutputCollector {
  /** In their order; streams of one name that follow each other are one output. */
  readonly outputs: readonly Output[];
  /** The error that the cell ended with, if any; also the last of `outputs`. */
  readonly error: ErrorOutput | null;
  /** Takes one message of the kernel's output channel; other kinds are ignored. */
  readonly add: (message: Message) => void;
  /** Ends the outputs with this error. Only a cell's first error counts. */
  readonly fail: (ename: string, evalue: string) => void;
  /**
   * Ends the outputs with the error that tslab wrote last on standard error, as text, and takes
   * that text out of the stream.
   */
  readonly failAsPrinted: () => void;
}

/** A collector of one cell's outputs; `folder` is what paths in errors are shown relative to. */
export function collectOutputs(displays: Displays, folder: string): OutputCollector {
  const outputs: Changeable<Output>[] = [];
  let said: string[] = [];
  let error: ErrorOutput | null = null;
  return {
    outputs,
    get error() {
      return error;
    },
    add,
    fail: (ename, evalue) => {
      end({ output_type: "error", ename, evalue, traceback: [`${ename}: ${evalue}`] });
    },
    failAsPrinted,
  };

  function add({ type, content }: Message): void {
    if (type === "stream") addStream(String(content.name), String(content.text));
    else if (type === "display_data" || type === "execute_result") addDisplay(type, content);
    else if (type === "update_display_data") updateDisplays(content);
  }

  function addStream(name: string, text: string): void {
    const cleaned = name === "stderr" ? text.replace(/^\(node:\d+\) /gm, "(node) ") : text;
    if (name === "stderr") said = keepErrorText(said, cleaned);
    const last = outputs.at(-1);
    if (last?.output_type === "stream" && last.name === name)
      last.text = String(last.text) + cleaned;
    else outputs.push({ output_type: "stream", name, text: cleaned });
    // Nobody awaited what failed here; tslab only prints it, but the notebook is not right.
    if (name === "stderr" && unhandled.test(cleaned)) failAsPrinted();
  }

  function addDisplay(type: "display_data" | "execute_result", content: Message["content"]): void {
    const output: Changeable<DisplayOutput> = { output_type: type, ...bundle(content) };
    if (type === "execute_result") output.execution_count = content.execution_count as number;
    outputs.push(output);
    const id = displayId(content);
    if (id !== null) displays.set(id, [...(displays.get(id) ?? []), output]);
  }

  function updateDisplays(content: Message["content"]): void {
    for (const output of displays.get(displayId(content) ?? "") ?? []) {
      Object.assign(output, bundle(content));
    }
  }

  function failAsPrinted(): void {
    if (error !== null) return;
    const text = said.join("");
    takeFromStream(outputs, text);
    end(readError(text === "" ? "The kernel did not say why." : text, folder));
  }

  function end(reason: ErrorOutput): void {
    if (error !== null) return;
    error = reason;
    outputs.push(reason);
  }
}

const unhandled = /^(UnhandledPromiseRejection|UncaughtException): /;
const diagnostic = /^(?:\S+ )?\d+:\d+ - /;

/** The compiler writes one message a mistake; everything else that fails writes just one. */
function keepErrorText(said: readonly string[], text: string): string[] {
  const goesOn = diagnostic.test(text) && said.every((one) => diagnostic.test(one));
  return goesOn ? [...said, text] : [text];
}

function takeFromStream(outputs: Changeable<Output>[], text: string): void {
  const at = outputs.findLastIndex((one) => one.output_type === "stream" && one.name === "stderr");
  const stream = outputs[at] as Changeable<StreamOutput> | undefined;
  if (text === "" || stream === undefined || !String(stream.text).endsWith(text)) return;
  stream.text = String(stream.text).slice(0, -text.length);
  if (stream.text === "") outputs.splice(at, 1);
}

function bundle(content: Message["content"]): Pick<DisplayOutput, "data" | "metadata"> {
  return {
    data: (content.data ?? {}) as MimeBundle,
    metadata: (content.metadata ?? {}) as Record<string, unknown>,
  };
}

function displayId(content: Message["content"]): string | null {
  const transient = content.transient as { display_id?: unknown } | null | undefined;
  return typeof transient?.display_id === "string" ? transient.display_id : null;
}

import { Command } from "commander";
import { jest } from "@jest/globals";

/** What a command printed. */
export interface Printed {
  readonly out: string;
  readonly err: string;
}

/** What a command printed, and what it threw for a wrong call or failed work, if it did. */
export interface Outcome extends Printed {
  readonly error: unknown;
}

/** A command called with these words, in this process. */
export async function callCommand(
  add: (program: Command) => void,
  words: readonly string[],
): Promise<Outcome> {
  const printed = { out: "", err: "" };
  const catchInto = (stream: NodeJS.WriteStream, key: "out" | "err") =>
    jest.spyOn(stream, "write").mockImplementation((text) => {
      printed[key] += String(text);
      return true;
    });
  const spies = [catchInto(process.stdout, "out"), catchInto(process.stderr, "err")];
  const program = new Command("topoi").exitOverride();
  add(program);
  try {
    await program.parseAsync([...words], { from: "user" });
    return { ...printed, error: null };
  } catch (error) {
    return { ...printed, error };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** What a command prints; a wrong call and failed work are thrown. */
export async function capture(
  add: (program: Command) => void,
  words: readonly string[],
): Promise<Printed> {
  const { out, err, error } = await callCommand(add, words);
  if (error !== null) throw error as Error;
  return { out, err };
}

import { jest } from "@jest/globals";
import { Command } from "commander";

/** What a command prints. */
export interface Printed {
  readonly out: string;
  readonly err: string;
}

/** What a command of topoi prints when it is called with these words. */
export async function capture(
  add: (program: Command) => void,
  words: readonly string[],
): Promise<Printed> {
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
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return printed;
}

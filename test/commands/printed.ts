import { jest } from "@jest/globals";
import { Command } from "commander";

/** What a command prints; `add` enters it. */
export async function printedBy(
  add: (program: Command) => void,
  ...call: string[]
): Promise<{ out: string; err: string }> {
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
    await program.parseAsync(call, { from: "user" });
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return printed;
}

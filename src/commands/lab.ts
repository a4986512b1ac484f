import type { Command } from "commander";
import { startLab } from "../notebook/start-lab.js";

/** `topoi lab`: JupyterLab on the notebooks. */
export function addLab(program: Command): void {
  program
    .command("lab")
    .argument("[folder]", "folder of notebooks", "notebooks")
    .description("start JupyterLab with the TypeScript kernel registered")
    .action(async (folder: string) => {
      process.exitCode = await startLab(folder);
    });
}

import type { Command } from "commander";
import { startProject } from "../analysis/start-project.js";
import { plain } from "../text/plain.js";

/** `topoi init`: a configuration to fill in, and a codebook where there is none. */
export function addInit(program: Command): void {
  program
    .command("init")
    .argument("[folder]", "the folder with the documents", "seeds")
    .description("write a commented topoi.yml, and a themes.yml to begin with where there is none")
    .action(async (folder: string) => {
      for (const { file, isNew } of await startProject(folder)) {
        process.stdout.write(`${plain(file)}${isNew ? "" : ": there already, left as it is"}\n`);
      }
    });
}

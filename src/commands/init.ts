import type { Command } from "commander";
import path from "node:path";
import { startProject, type ProjectFile } from "../analysis/start-project.js";
import { plain } from "../text/plain.js";

/** `topoi init`: a configuration to fill in, and a codebook where there is none. */
export function addInit(program: Command): void {
  program
    .command("init")
    .argument("[folder]", "the folder with the documents", "seeds")
    .description("write a commented topoi.yml, and a themes.yml to begin with where there is none")
    .action(async (folder: string) => {
      for (const file of await startProject(folder)) process.stdout.write(tell(file, folder));
    });
}

function tell({ file, isNew }: ProjectFile, folder: string): string {
  if (isNew) return `${plain(file)}\n`;
  // A codebook from elsewhere would else pass for one that lies beside the documents.
  const isBeside = path.resolve(path.dirname(file)) === path.resolve(folder);
  const beside = plain(path.join(folder, "themes.yml"));
  return isBeside
    ? `${plain(file)}: there already, left as it is\n`
    : `${plain(file)}: the codebook here, as long as there is no ${beside}; left as it is\n`;
}

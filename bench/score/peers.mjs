// Installs what topoi is measured beside, once, into folders that git ignores: `npm ci` of topoi
// brings none of it. What cannot be installed is told with the reason and left out.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("peers/", import.meta.url));
export const python = `${folder}.venv/bin/python`;
/** GNU time: how much memory a process had at its most, and how long the processors worked. */
export const time = "/usr/bin/time";

const installers = {
  npm: () => once(`${folder}package-lock.json`, `${folder}node_modules/.installed`, installNpm),
  python: () => once(`${folder}requirements.txt`, `${folder}.venv/.installed`, installPython),
  rg: () => (finds("rg") ? undefined : installDebian("ripgrep")),
  time: () => (existsSync(time) ? undefined : installDebian("time")),
  wc: () => (finds("wc") ? undefined : "there is no wc"),
};

const done = new Map();

/** Why the peer cannot be had, or undefined when it is there. */
export function install(peer) {
  if (!done.has(peer)) done.set(peer, installers[peer]());
  return done.get(peer);
}

/** Installs unless that was done since the list of what to install was changed. */
function once(list, mark, installer) {
  if (existsSync(mark) && readFileSync(mark, "utf8") === readFileSync(list, "utf8")) return;
  const reason = installer();
  if (reason === undefined) writeFileSync(mark, readFileSync(list));
  return reason;
}

function installNpm() {
  console.error("installing natural …");
  return attempt("npm", ["ci", "--ignore-scripts", "--no-fund", "--no-audit"]);
}

function installPython() {
  console.error("installing spaCy …");
  return (
    attempt("python3", ["-m", "venv", ".venv"]) ??
    attempt(python, ["-m", "pip", "install", "--quiet", "-r", "requirements.txt"])
  );
}

function installDebian(name) {
  console.error(`installing ${name} …`);
  const install = () => attempt("apt-get", ["install", "--yes", "--quiet", name]);
  if (install() === undefined) return;
  return attempt("apt-get", ["update", "--quiet"]) ?? install();
}

function attempt(command, args) {
  const { status, error, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8" });
  if (status === 0) return;
  const last = error?.message ?? stderr.trim().split("\n").at(-1);
  return `${command} ${args.slice(0, 2).join(" ")}: ${last || `status ${status}`}`;
}

function finds(command) {
  return (process.env.PATH ?? "").split(":").some((place) => {
    return statSync(`${place}/${command}`, { throwIfNoEntry: false })?.isFile() ?? false;
  });
}

import { createRequire } from "node:module";

/*
 * Runs in the kernel before tslab does, and mends five things there.
 *
 * A kernel that outlives its parent would stay for ever, so it leaves with it.
 *
 * zeromq sends no more than 512 messages in one turn of the event loop and turns down the rest,
 * which tslab does not look at: of a cell that prints 600 lines 90 were lost, and the message
 * that says the cell is done. Without a time limit for sending it takes them all.
 *
 * Node tells of an unhandled rejection at the end of a turn. A reply that waits for the next one
 * lets the asker know that all that a cell has to say is on its way.
 *
 * tslab lets TypeScript watch every file of every package, and the folders where one may yet turn
 * up, some hundreds of watchers, and cannot bear to be told of any: after `npm install` every later
 * cell failed. Only an analyst's own files are watched; a package that is new is found by the next
 * kernel.
 *
 * What escapes a cell at once would come with the file and line of source that threw it, topoi's
 * own for a misspelt theme, before the sentence that an analyst needs.
 *
 * Its last line is its name in stack traces, which would hold all of it otherwise.
 */
const preload = `
import { createRequire } from "node:module";
import vm from "node:vm";
process.once("disconnect", () => process.exit());
const ofTslab = createRequire(process.argv[1]);
const { Publisher, Router, Socket } = ofTslab("zeromq");
Object.defineProperty(Publisher.prototype, "bind", {
  value(address) {
    this.sendTimeout = 0;
    this.sendHighWaterMark = 0;
    return Socket.prototype.bind.call(this, address);
  },
});
const { send } = Router.prototype;
Object.defineProperty(Router.prototype, "send", {
  value(message) {
    return new Promise((turn) => setImmediate(turn)).then(() => send.call(this, message));
  },
});
const { sys } = ofTslab("@tslab/typescript-for-tslab");
const { watchFile } = sys;
const unwatched = { close() {} };
sys.watchDirectory = () => unwatched;
sys.watchFile = (path, ...how) =>
  /[\\\\/]node_modules[\\\\/]|[\\\\/]package\\.json$/.test(path) ? unwatched : watchFile(path, ...how);
const { runInThisContext } = vm;
vm.runInThisContext = (code, options) =>
  runInThisContext(code, typeof options === "object" ? { ...options, displayErrors: false } : options);
//# sourceURL=topoi-kernel
`;

/**
 * The arguments of node that start a tslab kernel, wherever the package manager put tslab;
 * `connectionFile` may be Jupyter's placeholder `{connection_file}`.
 */
export function kernelArguments(connectionFile: string): string[] {
  return [
    // Warnings name the process and files of this machine; these two say nothing to an analyst.
    "--disable-warning=ExperimentalWarning",
    "--disable-warning=DeprecationWarning",
    "--import",
    `data:text/javascript,${encodeURIComponent(preload)}`,
    createRequire(import.meta.url).resolve("tslab/bin/tslab"),
    "kernel",
    "--config-path",
    connectionFile,
  ];
}

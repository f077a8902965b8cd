import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import type { ClamdAddress } from "../../server/src/platform/virus-scanner/clamd-address.ts";
import { eicar } from "../fixtures/documents/eicar.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const run = promisify(execFile);
const cache = new URL("../node_modules/.cache/clamd/", import.meta.url).pathname;
const INSTALL_WITHIN_MS = 90_000;
const READY_WITHIN_MS = 60_000;

interface Program {
  readonly path: string;
  /** Where its libraries are; undefined: where the machine has them. */
  readonly libraries: string | undefined;
}

export interface RunningClamd {
  readonly address: ClamdAddress;
  /** "ClamAV 1.4.3". */
  readonly version: string;
  stop(): Promise<void>;
}

export interface ClamdOptions {
  /** The longest document that it takes. */
  readonly streamMaxLength?: string;
}

/** A real clamd with one signature, the test file's, on a socket of its own; null where there is none to be had. */
export async function startClamd({ streamMaxLength = "25M" }: ClamdOptions = {}): Promise<RunningClamd | null> {
  const program = installedClamd() ?? (await clamdFromDebian());
  if (program === null) return null;
  const folder = temporaryFolder("clamd");
  const socket = join(folder.path, "clamd.ctl");
  const signatures = join(folder.path, "signatures");
  await mkdir(signatures);
  await writeFile(join(signatures, "eicar.ndb"), `Rounds.Test.Eicar:0:*:${Buffer.from(eicar).toString("hex")}\n`);
  const settings = { Foreground: "yes", DatabaseDirectory: signatures, LocalSocket: socket, StreamMaxLength: streamMaxLength, TemporaryDirectory: folder.path };
  const configuration = join(folder.path, "clamd.conf");
  await writeFile(configuration, Object.entries(settings).map(([name, value]) => `${name} ${value}\n`).join(""));

  const env = { ...process.env, ...(program.libraries === undefined ? {} : { LD_LIBRARY_PATH: program.libraries }) };
  const child = spawn(program.path, ["--config-file", configuration], { env, stdio: "ignore" });
  // A program that cannot be started never becomes ready.
  child.on("error", () => {});
  const stop = async () => {
    await end(child);
    folder.remove();
  };
  try {
    await isReady(socket, child);
    return { address: { path: socket }, version: (await ask(socket, "VERSION")).split("/")[0] ?? "", stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

function installedClamd(): Program | null {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin"];
  const path = folders.map((folder) => join(folder, "clamd")).find((each) => existsSync(each));
  return path === undefined ? null : { path, libraries: undefined };
}

/**
 * Only root on a Debian asks for packages, as for the browser. They are unpacked and not installed: an installed scanner
 * would begin to run on this machine, and to fetch all of its signatures.
 */
async function clamdFromDebian(): Promise<Program | null> {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return null;
  try {
    if (!existsSync(cache)) await unpackInto(cache);
    const libraries = (await readdir(join(cache, "usr/lib"))).filter((name) => name.endsWith("-linux-gnu")).map((name) => join(cache, "usr/lib", name));
    return { path: join(cache, "usr/sbin/clamd"), libraries: libraries.join(delimiter) };
  } catch {
    return null;
  }
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(join(folder, ".."), { recursive: true });
  const work = await mkdtemp(join(folder, "../clamd-"));
  const [packages, unpacked] = [join(work, "packages"), join(work, "unpacked")];
  await mkdir(join(packages, "partial"), { recursive: true });
  try {
    const download = ["install", "-y", "--download-only", "--no-install-recommends", "-o", `Dir::Cache::archives=${packages}`, "clamav-daemon"];
    // The lists that are there may be older than what the mirror still has.
    await apt(["update"]);
    await apt(download);
    for (const name of await readdir(packages)) if (name.endsWith(".deb")) await run("dpkg-deb", ["--extract", join(packages, name), unpacked]);
    await rename(unpacked, folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Gives up soon where there is no network. */
async function apt(words: readonly string[]): Promise<void> {
  const hurried = ["-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=10", "-o", "Acquire::https::Timeout=10", "-o", "DPkg::Lock::Timeout=60"];
  await run("apt-get", [...hurried, ...words], { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, timeout: INSTALL_WITHIN_MS });
}

async function isReady(socket: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while ((await ask(socket, "PING").catch(() => "")) !== "PONG") {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error("clamd was found, and did not start.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** One command and its answer, without the zero bytes around them. */
function ask(socket: string, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const connection = connect(socket, () => connection.write(`z${command}\0`));
    let answer = "";
    connection.setEncoding("latin1").on("data", (text: string) => (answer += text));
    connection.on("error", reject);
    connection.on("close", () => resolve(answer.replaceAll("\0", "")));
  });
}

import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/** Chromium without a window: the same pages for less than half of the processor time (22 s and 9 s for twelve visits with axe). */
const shell = "chromium-headless-shell";
const names = [shell, "chrome-headless-shell", "google-chrome", "google-chrome-stable", "chromium", "chromium-browser"];
const macApp = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const advice =
  `No Chrome or Chromium was found for the journeys. Install one (on Debian: apt-get install -y ${shell}) or name one in CHROMIUM_PATH, and run the tests again.`;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installedChromium(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, macApp].find(isExecutable);
}

/** Only root on a Debian may install without asking anyone. */
function chromiumFromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return undefined;
  const quiet = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
  try {
    execFileSync("apt-get", ["update"], quiet);
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", shell], quiet);
  } catch {
    return undefined;
  }
  return installedChromium();
}

async function chromiumFromNpm(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    return await packed.executablePath();
  } catch {
    return undefined;
  }
}

/** The browser for the journeys: named, installed, installable, or carried by npm, in this order. */
async function findChromium(): Promise<string> {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") return named;
  const found = installedChromium() ?? chromiumFromDebian() ?? (await chromiumFromNpm());
  if (found === undefined) throw new Error(advice);
  return found;
}

let browser: Promise<Browser> | undefined;

/** The headless Chromium of this worker, started once for all of its files; it ends with the worker. */
export function sharedChromium(): Promise<Browser> {
  browser ??= findChromium().then((executablePath) => chromium.launch({ executablePath, args: flags }));
  return browser;
}

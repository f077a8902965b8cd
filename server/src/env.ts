import { clamdAddress, type ClamdAddress } from "./platform/virus-scanner/clamd-address.ts";

/** What each variable is; the only place where the environment is named. */
const variables = {
  PORT: "the port to listen on",
  HOST: "the address to listen on",
  PUBLIC_URL: "the address under which people reach Rounds",
  DATABASE_URL: "where the data lives",
  DOCUMENTS_URL: "where documents live",
  CLAMD_URL: "the virus scanner",
  SMTP_URL: "the mail server",
  MAIL_FROM: "the sender of mail",
  MAIL_RETURN_PATH: "where mail comes back to",
  MAIL_WEBHOOK_SECRET: "the secret of whoever tells that mail came back",
  ADMIN_EMAIL: "the first administrator's e-mail address",
  ADMIN_PASSWORD: "the first administrator's password",
  LOG_LEVEL: "how much is logged",
  TRUST_PROXY: "how many proxies stand in front of Rounds",
  PUBLIC_REQUESTS_PER_MINUTE: "how many public answers one address may have made within a minute",
} as const;

type Name = keyof typeof variables;

/** Every variable that the server reads; `.env.example` offers exactly these. */
export const environmentVariables: readonly string[] = Object.keys(variables);

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"];
const MOST_PROXIES = 9;
const SHORTEST_SECRET = 16;
const MOST_REQUESTS = 1_000_000;

export interface Environment {
  readonly port: number;
  readonly host: string;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly databaseUrl: string;
  readonly documentsFolder: string;
  /** Undefined: nothing is scanned for viruses. */
  readonly clamd: ClamdAddress | undefined;
  /** Undefined: the development mailbox keeps mail. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Undefined: mail comes back to its sender. */
  readonly mailReturnPath: string | undefined;
  /** Undefined: nobody tells that mail came back. */
  readonly mailWebhookSecret: string | undefined;
  readonly admin: { readonly email: string; readonly password: string } | undefined;
  readonly logLevel: string;
  /** How many proxies add their client's address to `X-Forwarded-For`. */
  readonly trustedProxies: number;
  readonly limits: { readonly madeAnswersPerMinute: number };
}

/** Reads and checks everything; throws one error that lists whatever is wrong. Values are not repeated in it: some are secret. */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const problems: string[] = [];
  const complain = (name: Name, need: string) => void problems.push(`  ${name} (${variables[name]}): ${need}`);
  // An empty value is how a compose file or a shell leaves a variable out.
  const read = (name: Name) => source[name]?.trim() || undefined;

  const port = number(read("PORT") ?? "4000", 0, 65_535);
  if (port === null) complain("PORT", "give a whole number from 0 to 65535.");
  const host = read("HOST") ?? "127.0.0.1";
  const publicUrl = webAddress(read("PUBLIC_URL") ?? `http://${host.includes(":") ? `[${host}]` : host}:${port ?? 4000}`);
  if (publicUrl === null) complain("PUBLIC_URL", "give an address without a path, such as https://careers.example.org.");
  const databaseUrl = read("DATABASE_URL") ?? "sqlite:data/rounds.sqlite";
  if (!/^(sqlite:.|postgres(ql)?:\/\/.)/.test(databaseUrl)) complain("DATABASE_URL", "give sqlite:<file> or postgres://<user>:<password>@<host>/<database>.");
  const documentsUrl = read("DOCUMENTS_URL") ?? "file:data/documents";
  const documentsFolder = documentsUrl.replace(/^file:(\/\/)?/, "");
  if (!documentsUrl.startsWith("file:") || documentsFolder === "") complain("DOCUMENTS_URL", "this version keeps documents in a folder alone; give file:<folder>.");
  const clamdUrl = read("CLAMD_URL");
  const clamd = clamdUrl === undefined ? undefined : clamdAddress(clamdUrl);
  if (clamd === null) complain("CLAMD_URL", "give tcp://<host>:<port>, or unix:<path of clamd's socket>.");
  const smtpUrl = read("SMTP_URL");
  if (smtpUrl !== undefined && !isUrl(smtpUrl, /^smtps?:$/)) complain("SMTP_URL", "give smtp://<user>:<password>@<host>:<port>, or smtps:// for a server that begins encrypted.");
  const mailFrom = read("MAIL_FROM") ?? `no-reply@${publicUrl?.hostname ?? "localhost"}`;
  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(mailFrom)) complain("MAIL_FROM", "give one bare address, such as no-reply@example.org.");
  const mailReturnPath = read("MAIL_RETURN_PATH");
  if (mailReturnPath !== undefined && !/^[^\s@<>+]{1,20}@[^\s@<>]+$/.test(mailReturnPath)) complain("MAIL_RETURN_PATH", "give one bare address with at most 20 characters and no plus before the @, such as bounces@example.org.");
  const mailWebhookSecret = read("MAIL_WEBHOOK_SECRET");
  if (mailWebhookSecret !== undefined && (mailWebhookSecret.length < SHORTEST_SECRET || /\s/.test(mailWebhookSecret))) complain("MAIL_WEBHOOK_SECRET", `give at least ${SHORTEST_SECRET} characters without a blank.`);
  const [email, password] = [read("ADMIN_EMAIL"), source["ADMIN_PASSWORD"] || undefined];
  if (email === undefined && password !== undefined) complain("ADMIN_EMAIL", "give it too, or leave ADMIN_PASSWORD out.");
  if (email !== undefined && password === undefined) complain("ADMIN_PASSWORD", "give it too, or leave ADMIN_EMAIL out.");
  const logLevel = read("LOG_LEVEL") ?? "info";
  if (!logLevels.includes(logLevel)) complain("LOG_LEVEL", `give one of ${logLevels.join(", ")}.`);
  const trustProxy = read("TRUST_PROXY") ?? "off";
  const trustedProxies = trustProxy === "off" ? 0 : number(trustProxy, 1, MOST_PROXIES);
  if (trustedProxies === null) complain("TRUST_PROXY", `give off, or the number of proxies from 1 to ${MOST_PROXIES}.`);

  const madeAnswersPerMinute = number(read("PUBLIC_REQUESTS_PER_MINUTE") ?? "3000", 1, MOST_REQUESTS);
  if (madeAnswersPerMinute === null) complain("PUBLIC_REQUESTS_PER_MINUTE", `give a whole number from 1 to ${MOST_REQUESTS}.`);

  if (problems.length > 0 || port === null || publicUrl === null || trustedProxies === null || madeAnswersPerMinute === null || clamd === null) {
    throw new Error(`Rounds cannot start with this environment:\n${problems.join("\n")}\nThe file .env.example explains each variable.`);
  }
  return {
    port,
    host,
    publicUrl: publicUrl.origin,
    databaseUrl,
    documentsFolder,
    clamd,
    smtpUrl,
    mailFrom,
    mailReturnPath,
    mailWebhookSecret,
    admin: email === undefined || password === undefined ? undefined : { email, password },
    logLevel,
    trustedProxies,
    limits: { madeAnswersPerMinute },
  };
}

function number(text: string, least: number, most: number): number | null {
  const value = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
}

function isUrl(text: string, protocol: RegExp): boolean {
  return URL.canParse(text) && protocol.test(new URL(text).protocol);
}

function webAddress(text: string): URL | null {
  if (!isUrl(text, /^https?:$/)) return null;
  const url = new URL(text);
  return url.pathname === "/" && url.search === "" && url.hash === "" && url.username === "" ? url : null;
}

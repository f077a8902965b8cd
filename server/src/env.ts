import { resolve } from "node:path";

/** Every variable that Rounds reads, and what it means. `.env.example` lists the same; a test compares them. */
export const environmentVariables = [
  { name: "PORT", meaning: "the port to listen on", standard: "4000" },
  { name: "HOST", meaning: "the address to listen on", standard: "127.0.0.1" },
  { name: "PUBLIC_URL", meaning: "the address that people reach Rounds at; every link is made from it", standard: "http://HOST:PORT" },
  { name: "DATABASE_URL", meaning: "sqlite:<path> or postgres://…", standard: "sqlite:data/rounds.sqlite" },
  { name: "DOCUMENTS_URL", meaning: "where documents are kept: file:<folder>", standard: "file:data/documents" },
  { name: "SMTP_URL", meaning: "smtp://… or smtps://…; absent: mail is kept in the console's mailbox", standard: "" },
  { name: "MAIL_FROM", meaning: "the sender of every mail", standard: "no-reply@<host of PUBLIC_URL>" },
  { name: "ADMIN_EMAIL", meaning: "the first administrator's address; absent: a one-time set-up link is printed", standard: "" },
  { name: "ADMIN_PASSWORD", meaning: "the first administrator's password", standard: "" },
  { name: "LOG_LEVEL", meaning: "trace, debug, info, warn, error or silent", standard: "info" },
  { name: "TRUST_PROXY", meaning: "yes when a reverse proxy in front sets X-Forwarded-For", standard: "no" },
] as const;

export interface Environment {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  readonly databaseUrl: string;
  readonly documentsFolder: string;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly admin: { readonly email: string; readonly password: string } | null;
  readonly logLevel: string;
  readonly trustProxy: boolean;
}

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "silent"];
const LARGEST_PORT = 65_535;
const SHORTEST_PASSWORD = 12;

/** The only reader of the environment. Throws one error that lists everything that is wrong, without repeating any value. */
export function readEnvironment(source: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const faults: string[] = [];
  const read = (name: (typeof environmentVariables)[number]["name"]) => source[name]?.trim() ?? "";
  const check = (holds: boolean, fault: string) => void (holds || faults.push(fault));

  const port = Number(read("PORT") || "4000");
  check(Number.isInteger(port) && port >= 0 && port <= LARGEST_PORT, "PORT must be a whole number from 0 to 65535");
  const host = read("HOST") || "127.0.0.1";
  const publicUrl = read("PUBLIC_URL") || `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  check(/^https?:$/.test(protocolOf(publicUrl)), "PUBLIC_URL must begin with http:// or https://");
  const databaseUrl = read("DATABASE_URL") || "sqlite:data/rounds.sqlite";
  check(/^(sqlite:.+|postgres(ql)?:\/\/.+)/.test(databaseUrl), "DATABASE_URL must begin with sqlite: or postgres://");
  const documentsUrl = read("DOCUMENTS_URL") || "file:data/documents";
  check(/^file:.+/.test(documentsUrl), "DOCUMENTS_URL must begin with file: (documents are kept in a folder)");
  const smtpUrl = read("SMTP_URL") || null;
  check(smtpUrl === null || /^smtps?:\/\//.test(smtpUrl), "SMTP_URL must begin with smtp:// or smtps://");
  const [email, password] = [read("ADMIN_EMAIL"), source["ADMIN_PASSWORD"] ?? ""];
  check((email === "") === (password === ""), "ADMIN_EMAIL and ADMIN_PASSWORD go together: set both or none");
  check(password === "" || password.length >= SHORTEST_PASSWORD, `ADMIN_PASSWORD must have at least ${SHORTEST_PASSWORD} characters`);
  const logLevel = read("LOG_LEVEL") || "info";
  check(LOG_LEVELS.includes(logLevel), `LOG_LEVEL must be one of ${LOG_LEVELS.join(", ")}`);
  const trustProxy = read("TRUST_PROXY") || "no";
  check(trustProxy === "yes" || trustProxy === "no", "TRUST_PROXY must be yes or no");

  if (faults.length > 0) throw new Error(`Rounds cannot start with these settings:\n${faults.map((fault) => `  - ${fault}`).join("\n")}`);
  return {
    port,
    host,
    publicUrl,
    databaseUrl,
    documentsFolder: resolve(documentsUrl.replace(/^file:(\/\/)?/, "")),
    smtpUrl,
    mailFrom: read("MAIL_FROM") || `no-reply@${new URL(publicUrl).hostname}`,
    admin: email === "" ? null : { email, password },
    logLevel,
    trustProxy: trustProxy === "yes",
  };
}

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : "";
}

/** The two databases that Rounds runs on. Everything in which they differ stands in this folder. */
export type Dialect = "sqlite" | "postgres";

export function dialectOf(url: string): Dialect {
  if (url.startsWith("sqlite:")) return "sqlite";
  if (url.startsWith("postgres://") || url.startsWith("postgresql://")) return "postgres";
  throw new Error("DATABASE_URL must begin with sqlite: or postgres://");
}

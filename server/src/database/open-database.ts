import type { MixedList } from "typeorm";
import type { Database } from "./database.ts";
import { dialectOf } from "./dialect.ts";
import { openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";

/** Opens the database, checks that it keeps what it acknowledges, and brings its schema up to date. */
export function openDatabase(url: string, entities: MixedList<Function>): Promise<Database> {
  return dialectOf(url) === "sqlite" ? openSqlite(url, entities) : openPostgres(url, entities);
}

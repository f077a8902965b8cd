import { Column, Entity, PrimaryColumn, type EntityManager } from "typeorm";
import type { Database } from "../database/database.ts";
import { newToken } from "./ids.ts";

@Entity("settings")
export class SettingRow {
  @PrimaryColumn("text") name!: string;
  @Column("text") value!: string;
}

/** A text that the installation keeps under a name, or null. */
export async function readSetting(manager: EntityManager, name: string): Promise<string | null> {
  return (await manager.findOneBy(SettingRow, { name }))?.value ?? null;
}

export async function writeSetting(manager: EntityManager, name: string, value: string): Promise<void> {
  await manager.upsert(SettingRow, { name, value }, ["name"]);
}

/** The installation's own secret, made at the first start. It lives in the database so that every process has the same. */
export async function installationSecret(database: Database): Promise<string> {
  return database.write(async ({ manager }) => {
    await manager.createQueryBuilder().insert().into(SettingRow).values({ name: "secret", value: newToken() }).orIgnore().execute();
    return (await manager.findOneByOrFail(SettingRow, { name: "secret" })).value;
  });
}

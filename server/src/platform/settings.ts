import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Database } from "../database/database.ts";
import { newToken } from "./ids.ts";

@Entity("settings")
export class SettingRow {
  @PrimaryColumn("text") name!: string;
  @Column("text") value!: string;
}

/** The installation's own secret, made at the first start. It lives in the database so that every process has the same. */
export async function installationSecret(database: Database): Promise<string> {
  return database.write(async ({ manager }) => {
    await manager.createQueryBuilder().insert().into(SettingRow).values({ name: "secret", value: newToken() }).orIgnore().execute();
    return (await manager.findOneByOrFail(SettingRow, { name: "secret" })).value;
  });
}

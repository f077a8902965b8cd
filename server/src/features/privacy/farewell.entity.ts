import { Column, Entity, PrimaryColumn } from "typeorm";

/** The one mail that is still owed to somebody who deleted their data; gone as soon as its end is known. */
@Entity("farewells")
export class FarewellRow {
  @PrimaryColumn("text") id!: string;
  @Column("text") email!: string;
  @Column("text") postingTitle!: string;
  @Column("text") language!: string;
  @Column("text") createdAt!: string;
}

import { AbstractLogger } from "typeorm";

/** TypeORM prints a failed migration whatever its settings say; we throw the error, and print it once. */
export class QuietTypeorm extends AbstractLogger {
  protected override writeLog(): void {}
}

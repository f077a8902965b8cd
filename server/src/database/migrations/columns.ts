import { Table, TableIndex, type QueryRunner, type TableColumnOptions } from "typeorm";

/** Every text sorts by code point in both databases, so that a page of postings has one order. */
function byCodePoint(runner: QueryRunner): Pick<TableColumnOptions, "collation"> {
  return runner.connection.options.type === "postgres" ? { collation: "C" } : {};
}

type Column = (runner: QueryRunner) => TableColumnOptions;

/** Ids are UUIDs (version 7) as text, in both databases. */
export const id = (name = "id"): Column => (runner) => ({ name, type: "text", isPrimary: true, ...byCodePoint(runner) });
export const text = (name: string, standard?: string): Column => (runner) => ({ name, type: "text", ...byCodePoint(runner), ...(standard === undefined ? {} : { default: `'${standard}'` }) });
/** UTC, ISO 8601 with milliseconds: sorts and compares as text. */
export const instant = text;
/** JSON as text: read and written whole, never searched. */
export const json = text;
export const integer = (name: string, standard?: number): Column => () => ({ name, type: "integer", ...(standard === undefined ? {} : { default: standard }) });
export const bool = (name: string, standard?: boolean): Column => () => ({ name, type: "boolean", ...(standard === undefined ? {} : { default: standard }) });
export const nullable = (column: Column): Column => (runner) => ({ ...column(runner), isNullable: true });
export const unique = (column: Column): Column => (runner) => ({ ...column(runner), isUnique: true });

interface TableShape {
  readonly columns: readonly Column[];
  /** Column → the table whose `id` it names. */
  readonly references?: Readonly<Record<string, string>>;
  readonly primaryKey?: readonly string[];
  readonly indexes?: readonly (readonly string[])[];
  readonly uniques?: readonly (readonly string[])[];
}

export async function createTable(runner: QueryRunner, name: string, shape: TableShape): Promise<void> {
  const indexes = [...(shape.indexes ?? []).map((columns) => ({ columns, isUnique: false })), ...(shape.uniques ?? []).map((columns) => ({ columns, isUnique: true }))];
  await runner.createTable(
    new Table({
      name,
      columns: shape.columns.map((column) => {
        const options = column(runner);
        return shape.primaryKey?.includes(options.name) === true ? { ...options, isPrimary: true } : options;
      }),
      foreignKeys: Object.entries(shape.references ?? {}).map(([column, table]) => ({ columnNames: [column], referencedTableName: table, referencedColumnNames: ["id"] })),
      indices: indexes.map(({ columns, isUnique }) => new TableIndex({ name: `${name}_by_${columns.join("_")}`, columnNames: [...columns], isUnique })),
    }),
  );
}

/** Adds columns to a table that has rows: each is nullable or has a standard value. Plain SQL, because TypeORM would copy the whole table on SQLite. */
export async function addColumns(runner: QueryRunner, table: string, columns: readonly Column[]): Promise<void> {
  for (const column of columns) {
    const { name, type, collation, isNullable, default: standard } = column(runner);
    const parts = [`ALTER TABLE ${table} ADD COLUMN ${name} ${type}`, collation === undefined ? "" : `COLLATE "${collation}"`, isNullable === true ? "" : "NOT NULL", standard === undefined ? "" : `DEFAULT ${String(standard)}`];
    await runner.query(parts.filter((part) => part !== "").join(" "));
  }
}

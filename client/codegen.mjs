// Writes client/src/graphql/generated/{public,staff}.ts: typed documents for every operation that the client sends.
// Careers and status pages speak the public schema, the console speaks the staff schema.
import { readFile, mkdir, writeFile } from "node:fs/promises";
import { readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { codegen } from "@graphql-codegen/core";
import * as typescriptOperations from "@graphql-codegen/typescript-operations";
import * as typedDocumentNode from "@graphql-codegen/typed-document-node";
import { parse } from "graphql";

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, "src");

/** Every operation file below `folder`, in a stable order. */
function operationFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".graphql"))
    .map((name) => join(folder, name))
    .sort();
}

/** An operation belongs to the staff schema when its file ends in `.staff.graphql`. */
async function generate(schemaName, isOurs) {
  const schema = parse(await readFile(join(here, `../server/schema/${schemaName}.graphql`), "utf8"));
  const documents = await Promise.all(
    operationFiles(source)
      .filter(isOurs)
      .map(async (location) => ({ location: relative(here, location), document: parse(await readFile(location, "utf8")) })),
  );
  return codegen({
    schema,
    documents,
    filename: `${schemaName}.ts`,
    config: {
      useTypeImports: true,
      enumType: "string-literal",
      skipTypename: schemaName === "public",
      documentMode: "documentNode",
      scalars: { DateTime: "string", MinorUnits: "number", ID: "string" },
      defaultScalarType: "unknown",
    },
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
  });
}

export async function generateClientTypes() {
  const isStaff = (name) => name.endsWith(".staff.graphql");
  return {
    "client/src/graphql/generated/public.ts": await generate("public", (name) => !isStaff(name)),
    "client/src/graphql/generated/staff.ts": await generate("staff", isStaff),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(here, "..");
  for (const [path, text] of Object.entries(await generateClientTypes())) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

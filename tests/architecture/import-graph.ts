import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { root } from "./root.ts";

export interface Import {
  /** A file of the repository, from the root: `server/src/app.ts`. */
  from: string;
  /** Another file of the repository, or the name of a package or builtin: `typeorm`, `node:fs`. */
  to: string;
  /** Erased by the compiler: nothing is loaded through it. */
  typeOnly: boolean;
}

const slashes = (path: string) => path.replaceAll("\\", "/");
const isSource = (name: string) => /\.(ts|tsx|mts|mjs)$/.test(name) && !/\.test\.tsx?$/.test(name);

/** The program's own source files below a folder of the repository; tests are left out. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter(isSource)
    .map((name) => slashes(join(folder, name)))
    .sort();
}

const packageName = (specifier: string) => specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join("/");

/** Where a specifier leads: a path from the root for our own code, a package's name for all other. */
function target(from: string, written: string): string {
  const specifier = written.replace(/\?.*$/, "");
  if (specifier.startsWith(".")) return slashes(relative(root, resolve(root, dirname(from), specifier)));
  if (specifier.startsWith("node:")) return specifier;
  const own = /^@rounds\/(\w+)\/(.+)$/.exec(specifier);
  if (own === null) return packageName(specifier);
  const [, folder = "", path = ""] = own;
  return folder === "shared" ? `shared/src/${path}` : `${folder}/${path}`;
}

/** The specifiers of one file with whether only types come through them, dynamic `import("…")` included. */
function specifiersOf(file: string, text: string): { text: string; typeOnly: boolean }[] {
  const found: { text: string; typeOnly: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ text: node.moduleSpecifier.text, typeOnly: node.importClause?.isTypeOnly ?? false });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ text: node.moduleSpecifier.text, typeOnly: node.isTypeOnly });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      found.push({ text: node.argument.literal.text, typeOnly: true });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier !== undefined && ts.isStringLiteralLike(specifier)) found.push({ text: specifier.text, typeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return found;
}

/** Every import of one file. */
export function importsOf(from: string, text = readFileSync(join(root, from), "utf8")): Import[] {
  return specifiersOf(from, text).map((specifier) => ({ from, to: target(from, specifier.text), typeOnly: specifier.typeOnly }));
}

/** Every import of the three programs. */
export function importGraph(): Import[] {
  return ["shared/src", "server/src", "client/src"].filter((folder) => existsSync(join(root, folder))).flatMap(sourceFiles).flatMap((file) => importsOf(file));
}

import type { Permission } from "@rounds/shared/accounts/permissions.ts";
import { roleMay } from "@rounds/shared/accounts/permissions.ts";
import { defaultFieldResolver, GraphQLError, isObjectType, type GraphQLField, type GraphQLSchema } from "graphql";
import { Extensions } from "type-graphql";
import type { StaffContext, Viewer } from "./context.ts";

/** Who may call: a permission, or anybody (signing in must be possible for somebody who is not). */
export type Rule = Permission | "anybody";

/** On every operation and every type of the staff schema; `guardSchema` refuses a schema where one is missing. */
export function Allow(rule: Rule): ClassDecorator & MethodDecorator & PropertyDecorator {
  return Extensions({ rule });
}

export function ruleOf(field: { readonly extensions: Readonly<Record<string, unknown>> }): Rule | undefined {
  const rule = field.extensions["rule"];
  return typeof rule === "string" ? (rule as Rule) : undefined;
}

export function mayCall(viewer: Viewer | null, rule: Rule): boolean {
  return rule === "anybody" || (viewer !== null && roleMay(viewer.role, rule));
}

/** Every field with the rule that holds for it: its own, else its type's. */
export function rulesOf(schema: GraphQLSchema): ReadonlyMap<string, Rule | undefined> {
  return new Map(fieldsOf(schema).map(({ name, rule }) => [name, rule]));
}

/** Denies by default: wraps every field in its rule, and throws when one has none. */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  const fields = fieldsOf(schema);
  const open = fields.filter(({ rule }) => rule === undefined).map(({ name }) => name);
  if (open.length > 0) throw new Error(`No permission rule stands on: ${open.join(", ")}`);
  for (const { field, rule } of fields) if (rule !== undefined && rule !== "anybody") guard(field, rule);
  return schema;
}

type AnyField = GraphQLField<unknown, StaffContext>;

function fieldsOf(schema: GraphQLSchema): { name: string; field: AnyField; rule: Rule | undefined }[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith("__"));
  return types.flatMap((type) =>
    isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field, rule: ruleOf(field) ?? ruleOf(type) })) : [],
  );
}

function guard(field: AnyField, rule: Rule): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    if (!mayCall(context.viewer, rule)) throw denied(context.viewer);
    return resolve(source, args, context, info);
  };
}

function denied(viewer: Viewer | null): GraphQLError {
  return viewer === null
    ? new GraphQLError("Sign in to use this.", { extensions: { code: "UNAUTHENTICATED" } })
    : new GraphQLError("Your role does not allow this.", { extensions: { code: "FORBIDDEN" } });
}

/** The signed-in viewer; the guard has made sure that there is one. */
export function viewerOf(context: StaffContext): Viewer {
  if (context.viewer === null) throw denied(null);
  return context.viewer;
}

import { GraphQLScalarType, GraphQLError, Kind } from "graphql";

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function parseInstant(value: unknown): string {
  const time = typeof value === "string" && ISO_INSTANT.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) throw new GraphQLError("A time is written in ISO 8601 with its offset, such as 2026-11-24T20:22:00Z.", { extensions: { code: "BAD_USER_INPUT" } });
  return new Date(time).toISOString();
}

/** Kept as an ISO 8601 string throughout: the database, the answers and the browser agree on one form. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: "DateTime",
  description: "A moment in UTC, ISO 8601 with milliseconds: 2026-11-24T20:22:00.000Z. Input may carry another offset.",
  serialize: String,
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
});

function parseMinorUnits(value: unknown): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw new GraphQLError("An amount is a whole number of minor units (cents), zero or more.", { extensions: { code: "BAD_USER_INPUT" } });
}

/** Wider than Int, whose 32 bits end at 21 million dollars and far earlier in small currencies. */
export const MinorUnitsScalar = new GraphQLScalarType<number, number>({
  name: "MinorUnits",
  description: "Money in minor units of its currency (ISO 4217): 6000000 is USD 60,000.00. A whole number from 0 to 2^53 - 1.",
  serialize: (value) => parseMinorUnits(value),
  parseValue: parseMinorUnits,
  parseLiteral: (node) => parseMinorUnits(node.kind === Kind.INT ? Number(node.value) : undefined),
});

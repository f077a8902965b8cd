/** How what is typed becomes the fields of a mutation, and which values each field is made of. */
export interface FormShape<Values, Field extends string> {
  readonly changeOf: (values: Values) => Readonly<Record<Field, unknown>>;
  readonly valuesBehind: Readonly<Record<Field, readonly (keyof Values)[]>>;
}

export interface Merged<Values, Field extends string> {
  readonly values: Values;
  /** Changed by the other person alone: taken over. */
  readonly taken: readonly Field[];
  /** Changed by both, differently: this person's words stay until they choose. */
  readonly both: readonly Field[];
}

/** Joins what somebody else saved with what this person typed, both since `read`. Nothing typed is lost. */
export function mergeValues<Values, Field extends string>(shape: FormShape<Values, Field>, read: Values, mine: Values, theirs: Values): Merged<Values, Field> {
  const changedByThem = fieldsThatDiffer(shape, read, theirs);
  const changedByMe = fieldsThatDiffer(shape, read, mine);
  const apart = fieldsThatDiffer(shape, mine, theirs);
  const taken = changedByThem.filter((field) => !changedByMe.includes(field));
  return { values: takeFields(shape, mine, theirs, taken), taken, both: changedByThem.filter((field) => changedByMe.includes(field) && apart.includes(field)) };
}

/** `values` with these fields as `others` has them. */
export function takeFields<Values, Field extends string>({ valuesBehind }: FormShape<Values, Field>, values: Values, others: Values, fields: readonly Field[]): Values {
  const keys = fields.flatMap((field) => valuesBehind[field]);
  return { ...values, ...Object.fromEntries(keys.map((key) => [key, others[key]])) };
}

/** Names of the fields that two states of a form fill differently. */
export function fieldsThatDiffer<Values, Field extends string>({ changeOf, valuesBehind }: FormShape<Values, Field>, one: Values, other: Values): Field[] {
  const [before, after] = [changeOf(one), changeOf(other)];
  return namesOf(valuesBehind).filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

export function namesOf<Field extends string>(valuesBehind: Readonly<Record<Field, unknown>>): Field[] {
  return Object.keys(valuesBehind) as Field[];
}

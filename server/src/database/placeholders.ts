/** "$1, $2, $3": a place in a statement for each of the values, counted from `from`. */
export function placeholders(values: readonly unknown[], from = 1): string {
  return values.map((_, index) => `$${index + from}`).join(", ");
}

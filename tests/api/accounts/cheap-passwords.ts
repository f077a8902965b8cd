// Stands in for password.ts, whose hashes are made to be slow; tests/unit/accounts/password.test.ts holds the true ones to the same words.
export async function hashPassword(password: string): Promise<string> {
  return `cheap:${password}`;
}

export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  return stored === `cheap:${password}`;
}

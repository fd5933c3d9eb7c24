/** A key nobody else makes. `crypto.randomUUID` is missing on plain http and on phones of 2021. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

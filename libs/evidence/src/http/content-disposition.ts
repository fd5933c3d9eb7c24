/** `Content-Disposition` of a download (RFC 6266, RFC 8187): the name in full, and a stand-in for old programs. */
const KEPT = /[^A-Za-z0-9!#$&+.^_`|~-]/g;

const percent = (char: string): string =>
  [...Buffer.from(char)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

export function attachment(name: string): string {
  const ending = /\.[a-z0-9]{2,5}$/.exec(name)?.[0] ?? '';
  const whole = Array.from(name)
    .map((char) => char.replace(KEPT, percent))
    .join('');
  return `attachment; filename="file${ending}"; filename*=UTF-8''${whole}`;
}

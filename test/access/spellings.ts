/** The forms in which a text lies in a file or a table although nobody encrypted it. */
export function spellings(value: string): Buffer[] {
  const bytes = Buffer.from(value);
  const escaped = value.replace(/[^\x20-\x7e]/g, (sign) => `\\u${hex4(sign)}`);
  const texts = [
    ...[value, escaped, escaped.replace(/\\u/g, '\\\\u'), encodeURIComponent(value)],
    ...[bytes.toString('hex'), bytes.toString('hex').toUpperCase()],
    ...[0, 1, 2].flatMap((offset) => base64At(bytes, offset)),
  ];
  return [...new Set(texts)].map((text) => Buffer.from(text)).concat(Buffer.from(value, 'utf16le'));
}

const hex4 = (sign: string): string => sign.charCodeAt(0).toString(16).padStart(4, '0');

/** What of it is the same whatever stands before and after it, in both alphabets. */
function base64At(bytes: Buffer, offset: number): string[] {
  const whole = Buffer.concat([Buffer.alloc(offset), bytes]);
  const rest = whole.length % 3;
  const text = whole.toString('base64').replace(/=+$/, '');
  const core = text.slice([0, 2, 3][offset], rest === 0 ? undefined : -1);
  return [core, core.replaceAll('+', '-').replaceAll('/', '_')];
}

/** Values that can be read somewhere in the bytes. */
export const readableIn = (bytes: Buffer, values: readonly string[]): string[] =>
  values.filter((value) => spellings(value).some((spelling) => bytes.includes(spelling)));

import type { ToldRoom } from '#room';

export type Certificate = NonNullable<ToldRoom['places'][number]['certificate']>;

/** The same certificate, each time with the least thing changed in one of its parts; who signed is no part of what is signed. */
export const alteredCertificates = ({ signedBy, ...certificate }: Certificate): Certificate[] =>
  Object.entries(certificate).map(([field, value]) => ({
    ...{ signedBy, ...certificate },
    [field]: oneByteOff(value),
  }));

function oneByteOff(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (Array.isArray(value)) return [oneByteOff(value[0]), ...(value.slice(1) as unknown[])];
  const text = String(value);
  return `${text.slice(0, -2)}${text.at(-2) === '1' ? '2' : '1'}${text.slice(-1)}`;
}

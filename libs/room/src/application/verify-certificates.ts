import type { KeyStore } from '#platform/crypto';
import type { Reads } from '#platform/database';
import { isGenuine, type DeletionCertificate, type Signatures } from '../domain/deletion-certificate.js';

export interface CertificateFinding {
  readonly placeId: string;
  readonly what: string;
}

export interface CertificateReport {
  readonly certificates: number;
  readonly findings: readonly CertificateFinding[];
}

interface Row {
  readonly id: string;
  readonly certificate: string | null;
}

const AT_ONCE = 100;

/** Goes through the certificates of destroyed caucuses: each as it was signed, each key really gone. Needs no running server. */
export async function verifyCertificates(
  reads: Reads,
  signatures: Signatures,
  keys: Pick<KeyStore, 'ids'>,
): Promise<CertificateReport> {
  const living = new Set(keys.ids());
  const findings: CertificateFinding[] = [];
  let certificates = 0;
  for (let rows = await after(reads, ''); rows.length > 0; rows = await after(reads, rows.at(-1)?.id ?? '')) {
    certificates += rows.length;
    for (const { id: placeId, certificate } of rows)
      for (const what of faultsOf(placeId, certificate, { signatures, living }))
        findings.push({ placeId, what });
  }
  return { certificates, findings };
}

const after = (reads: Reads, id: string): Promise<Row[]> =>
  reads.select<Row>(
    `SELECT id, certificate FROM room_places WHERE shredded_at IS NOT NULL AND id > ? ORDER BY id LIMIT ${AT_ONCE}`,
    [id],
  );

function faultsOf(
  placeId: string,
  stored: string | null,
  { signatures, living }: { readonly signatures: Signatures; readonly living: ReadonlySet<string> },
): string[] {
  const certificate = certificateIn(stored);
  if (!certificate) return ['has none that can be read'];
  const left = certificate.keyIds.filter((id) => living.has(id));
  return [
    ...(isGenuine(certificate, signatures) ? [] : ['is not as it was signed, or nobody knows its key']),
    ...(certificate.placeId === placeId ? [] : ['is that of another place']),
    ...left.map((id) => `names the key ${id}, which is still there`),
  ];
}

/** Undefined for what is no certificate at all. */
export function certificateIn(text: string | null): DeletionCertificate | undefined {
  try {
    const read = JSON.parse(text ?? '') as Partial<DeletionCertificate> | null;
    const whole = Array.isArray(read?.keyIds) && [read.signedBy, read.signature].every(isText);
    return whole ? (read as DeletionCertificate) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const isText = (value: unknown): boolean => typeof value === 'string';

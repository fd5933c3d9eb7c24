import { Injectable } from '@nestjs/common';
import { canonicalJson } from '#kernel';
import { sha256 } from '#platform/crypto';
import type { DisputeWork } from './dispute-work.js';

/** What is handed over, and which of its claims. */
export interface TransferScope {
  readonly claimIds: readonly string[];
}

/**
 * One kind of thing that may cross to a court or another body. It is built for the purpose from what may cross, never
 * by taking away from what is there (TY 22, ZT 18). Entries are named `<section>` or `<section>:<id>`.
 */
export interface TransferSection {
  readonly section: string;
  build(work: DisputeWork, scope: TransferScope): Promise<Readonly<Record<string, unknown>>>;
}

export interface SealedPart {
  readonly name: string;
  readonly digest: string;
}

/** Parts, the digest of each, and the seal over all digests: any part can be checked with the others withheld. */
export interface SealedPacket {
  readonly parts: Readonly<Record<string, unknown>>;
  readonly manifest: readonly SealedPart[];
  readonly seal: string;
}

/** Rooms say here what of theirs may cross; the receiver's allow-list decides which of it does. */
@Injectable()
export class TransferSections {
  private readonly known = new Map<string, TransferSection>();

  add(section: TransferSection): void {
    if (this.known.has(section.section)) throw new Error(`Two rooms hand over ${section.section}`);
    this.known.set(section.section, section);
  }

  /** Builds the sections of the allow-list, and asks no room for anything else. */
  async packet(work: DisputeWork, allowed: readonly string[], scope: TransferScope): Promise<SealedPacket> {
    const parts: Record<string, unknown> = {};
    for (const name of allowed) {
      const built = (await this.known.get(name)?.build(work, scope)) ?? {};
      for (const [part, content] of Object.entries(built)) {
        if (part.split(':')[0] !== name) throw new Error(`The section ${name} hands over ${part}`);
        parts[part] = content;
      }
    }
    return sealed(parts);
  }
}

export function sealed(parts: Readonly<Record<string, unknown>>): SealedPacket {
  const manifest = Object.keys(parts)
    .sort()
    .map((name) => ({ name, digest: sha256(canonicalJson(parts[name])) }));
  return { parts, manifest, seal: sealOf(manifest) };
}

export const sealOf = (manifest: readonly SealedPart[]): string => sha256(canonicalJson(manifest));

/** Whether the parts shown belong to the packet, and the manifest to the seal. */
export function isIntact({ parts, manifest, seal }: SealedPacket): boolean {
  const digests = new Map(manifest.map(({ name, digest }) => [name, digest]));
  return (
    sealOf(manifest) === seal &&
    Object.entries(parts).every(([name, content]) => digests.get(name) === sha256(canonicalJson(content)))
  );
}

import { isIntact, sealed, TransferSections } from './transfer-packet.js';

const section = (name: string, parts: Record<string, unknown>) => ({
  section: name,
  build: () => Promise.resolve(parts),
});
const work = {} as never;
const scope = { claimIds: [] };

describe('a packet', () => {
  it('holds what its allow-list names and asks for nothing else', async () => {
    const sections = new TransferSections();
    let asked = false;
    sections.add(section('matter', { matter: { cause: '108' } }));
    sections.add({ section: 'offers', build: () => ((asked = true), Promise.resolve({ offers: [1] })) });
    const { parts, manifest } = await sections.packet(work, ['matter', 'undisputed-facts'], scope);
    expect(parts).toEqual({ matter: { cause: '108' } });
    expect(manifest.map(({ name }) => name)).toEqual(['matter']);
    expect(asked).toBe(false);
  });

  it('takes from a section only parts of its own name', async () => {
    const sections = new TransferSections();
    sections.add(section('matter', { matter: 1, 'caucus:1': 'secret' }));
    await expect(sections.packet(work, ['matter'], scope)).rejects.toThrow(/caucus/);
  });

  it('can be checked with parts withheld, and shows what was changed', () => {
    const packet = sealed({ matter: { cause: '108' }, 'contact:a': '1', 'contact:b': '2' });
    expect(isIntact(packet)).toBe(true);
    const { 'contact:b': withheld, ...shown } = packet.parts;
    expect(withheld).toBe('2');
    expect(isIntact({ ...packet, parts: shown })).toBe(true);
    expect(isIntact({ ...packet, parts: { ...shown, matter: { cause: '109' } } })).toBe(false);
    expect(isIntact({ ...packet, manifest: packet.manifest.slice(1) })).toBe(false);
  });

  it('has the same seal whatever order its parts came in', () =>
    expect(sealed({ a: 1, b: { y: 1, x: 2 } }).seal).toBe(sealed({ b: { x: 2, y: 1 }, a: 1 }).seal));
});

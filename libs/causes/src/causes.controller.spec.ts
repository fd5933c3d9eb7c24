import { CauseCatalogue } from './cause-catalogue.js';
import { CausesController } from './causes.controller.js';

const controller = new CausesController(CauseCatalogue.load());

describe('listing causes', () => {
  it('hands out every match once over the pages, in one order', () => {
    const codes: string[] = [];
    let cursor: string | undefined;
    do {
      const page = controller.list({ query: '合同', limit: 30, ...(cursor === undefined ? {} : { cursor }) });
      expect(page.items.length).toBeLessThanOrEqual(30);
      codes.push(...page.items.map(({ code }) => code));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBe(CauseCatalogue.load().search({ query: '合同' }).length);
  });

  it('starts with the parts, which cannot be chosen', () => {
    const { items, next } = controller.list({});
    expect(items).toHaveLength(12);
    expect(items.every(({ choosable, hasChildren }) => !choosable && hasChildren)).toBe(true);
    expect(next).toBeUndefined();
  });

  it('knows nothing of an edition that is not loaded, and of a cursor it did not make', () => {
    expect(controller.list({ version: 'AY2020', query: '合同' }).items).toEqual([]);
    expect(() => controller.list({ cursor: 'nonsense' })).toThrow('input.invalid');
  });
});

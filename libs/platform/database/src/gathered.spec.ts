import { Gathered } from './gathered.js';

describe('questions asked together', () => {
  it('wait for those under way, and are then one', async () => {
    const asked: (readonly string[])[] = [];
    const gathered = new Gathered((keys) => {
      asked.push(keys);
      return Promise.resolve(new Set(keys));
    });
    const first = gathered.ask('a');
    await first;
    const rest = await Promise.all([gathered.ask('b'), gathered.ask('c'), gathered.ask('b')]);
    expect(asked).toEqual([['a'], ['b', 'c']]);
    expect(rest.every((found) => found.has('b'))).toBe(true);
  });

  it('wait a little for others where asking would keep these from coming', async () => {
    const asked: (readonly string[])[] = [];
    const gathered = new Gathered((keys) => Promise.resolve(void asked.push(keys)), 5);
    const first = gathered.ask('a');
    await new Promise((resolve) => setImmediate(resolve));
    await Promise.all([first, gathered.ask('b')]);
    expect(asked).toEqual([['a', 'b']]);
  });

  it('are not answered by what was asked before them', async () => {
    let table = 1;
    const gathered = new Gathered(async () => {
      const read = table;
      await Promise.resolve();
      return read;
    });
    const first = gathered.ask('a');
    await Promise.resolve();
    table = 2;
    expect(await Promise.all([first, gathered.ask('a')])).toEqual([1, 2]);
  });

  it('tell a failure only those whose question it was', async () => {
    let fails = true;
    const gathered = new Gathered((keys) =>
      fails ? Promise.reject(new Error('away')) : Promise.resolve(keys),
    );
    await expect(gathered.ask('a')).rejects.toThrow('away');
    fails = false;
    expect(await gathered.ask('b')).toEqual(['b']);
  });
});

/** Every page of both front ends, found where the frames find them, with an address that leads to something. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rootDir } from '#platform/config';

export interface Screen {
  readonly front: 'portal' | 'console';
  readonly path: string;
  /** Whom the console shows it to; absent: everybody. */
  readonly roles?: readonly string[];
  readonly signedIn?: boolean;
}

/** What stands for the names in an address: `:disputeId`, and what `*` may be there. */
export type Filling = Readonly<Record<string, readonly string[]>>;

export async function everyScreen(): Promise<readonly Screen[]> {
  const found: Screen[] = [];
  for (const front of ['portal', 'console'] as const) {
    const folder = join(rootDir(), 'apps/web/src', front, 'pages');
    for (const area of readdirSync(folder)) {
      if (!existsSync(join(folder, area, 'page.ts'))) continue;
      const { pages } = (await import(join(folder, area, 'page.ts'))) as { pages: readonly Screen[] };
      found.push(...pages.map(({ path, roles, signedIn }) => screenOf({ front, path }, roles, signedIn)));
    }
  }
  return found;
}

const screenOf = (screen: Screen, roles?: readonly string[], signedIn?: boolean): Screen => ({
  ...screen,
  ...(roles === undefined ? {} : { roles }),
  ...(signedIn === undefined ? {} : { signedIn }),
});

/** @throws Error where a page's address has a name that nothing is known for */
export function addressesOf({ front, path }: Screen, filling: Filling): string[] {
  const base = front === 'console' ? '/console' : '';
  const parts = path.split('/').filter((part) => part !== '');
  const filled = parts.reduce<string[]>(
    (addresses, part) => {
      if (!part.startsWith(':') && part !== '*') return addresses.map((address) => `${address}/${part}`);
      const values = filling[part];
      if (values === undefined) throw new Error(`nothing is known for ${part} in ${path}`);
      return addresses.flatMap((address) => values.map((value) => `${address}/${value}`));
    },
    [base],
  );
  return filled.map((address) => (address === '' ? '/' : address));
}

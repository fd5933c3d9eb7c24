import { GiveRole, MakeAccount, oneTimePassword, Passwords } from '#access';
import { Persona, networkTransport } from '#journey';
import { SYSTEM } from '#kernel';
import { UnitOfWork } from '#platform/database';
import type { World } from './world.js';

/** A secret of RFC 4648 that every officer made here shares; each account counts its own steps. */
const AUTHENTICATOR = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const PASSWORD = 'Race-Officers-2026';

/** As many diversion officers at the court as a test needs, signed in. */
export async function officersAt(world: World, count: number, prefix = 'desk'): Promise<Persona[]> {
  const of = <T>(token: abstract new (...args: never[]) => T): T =>
    world.app.get<T>(token, { strict: false });
  const organisationId = world.county.organisations.get('court') ?? '';
  const passwordHash = await of(Passwords).hash(PASSWORD);
  const accounts = Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`);
  await of(UnitOfWork).run(async (tx) => {
    for (const account of accounts) {
      const office = { name: '江以宁', organisationId, mustChangePassword: false, totpSecret: AUTHENTICATOR };
      const made = await of(MakeAccount).execute(tx, SYSTEM, { account, passwordHash, ...office });
      const role = { accountId: made.accountId, role: 'DIVERSION_OFFICER', organisationId };
      await of(GiveRole).execute(tx, SYSTEM, role);
    }
  });
  const transport = networkTransport(world.url);
  return Promise.all(
    accounts.map(async (account) => {
      const body = { account, password: PASSWORD, otp: oneTimePassword(AUTHENTICATOR, new Date()) };
      const nobody = new Persona(account, transport);
      const { accessToken } = await nobody.must<{ accessToken: string }>('POST', '/auth/login', { body });
      return nobody.signedInWith(accessToken);
    }),
  );
}

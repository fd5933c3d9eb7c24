/** The first administrator of an installation: nobody is there yet who could make one. */
import { GiveRole, isWeakPassword, MakeAccount, MakeOrganisation, PASSWORD_LENGTH, Passwords } from '#access';
import { SYSTEM } from '#kernel';
import { UnitOfWork, type Tx } from '#platform/database';
import { CommandFailed } from '../command.js';
import { of, type House } from './house.js';

export interface FirstAdministrator {
  readonly account: string;
  readonly name: string;
  readonly password: string;
  /** What the root of all organisations is called, where there is none yet. */
  readonly organisation: string;
}

const ACCOUNT = /^[A-Za-z0-9][A-Za-z0-9._@-]{1,63}$/;

/** @throws CommandFailed where there is an administrator already */
export async function createFirstAdministrator(house: House, wanted: FirstAdministrator): Promise<void> {
  const { account, name, password } = wanted;
  if (!ACCOUNT.test(account))
    throw new CommandFailed('The account is 2 to 64 letters, digits, or one of . _ @ -');
  if (name === '' || name.length > 60) throw new CommandFailed('The name has 1 to 60 characters.');
  const fits = password.length >= PASSWORD_LENGTH.min && password.length <= PASSWORD_LENGTH.max;
  if (!fits || isWeakPassword(password, account))
    throw new CommandFailed(
      `The password has ${PASSWORD_LENGTH.min} to ${PASSWORD_LENGTH.max} characters, is not one everybody knows, and does not hold the account.`,
    );
  const passwordHash = await of(house, Passwords).hash(password);
  await of(house, UnitOfWork).run(async (tx) => {
    // An ended or rested administrator counts too: whoever took the office away must give it back.
    const [known] = await tx.select(`SELECT id FROM role_holdings WHERE role = 'ADMIN' LIMIT 1`);
    if (known) throw new CommandFailed('There is an administrator already; accounts are made by signing in.');
    const organisationId = await rootOrganisation(house, tx, wanted.organisation);
    const fresh = { account, name, passwordHash, organisationId, mustChangePassword: false };
    const { accountId } = await of(house, MakeAccount).execute(tx, SYSTEM, fresh);
    await of(house, GiveRole).execute(tx, SYSTEM, { accountId, role: 'ADMIN', organisationId });
  });
}

async function rootOrganisation(house: House, tx: Tx, name: string): Promise<string> {
  const [root] = await tx.select<{ id: string }>(
    `SELECT id FROM organisations WHERE parent_id IS NULL AND kind = 'PLATFORM' ORDER BY id LIMIT 1`,
  );
  return root?.id ?? (await of(house, MakeOrganisation).execute(tx, SYSTEM, { kind: 'PLATFORM', name })).id;
}

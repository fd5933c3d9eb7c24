import { Injectable } from '@nestjs/common';
import { maskName } from '#platform/crypto';
import { BlindIndex } from '#platform/crypto';
import { DomainError } from '#kernel';
import { UnitOfWork, type Tx } from '#platform/database';
import { wrongCode } from '../domain/access.errors.js';
import type { Person } from '../domain/person.js';
import { People } from './people.js';
import { PhoneCodes } from './phone-codes.js';
import { Sessions } from './sessions.js';

export interface PersonChoice {
  readonly personId: string;
  /** Surname only; the holder of the phone is known to share it with these people, so minors are not hidden here. */
  readonly name: string;
}

export type PhoneSignIn =
  | { readonly accessToken: string; readonly personId: string }
  | { readonly choiceToken: string; readonly persons: readonly PersonChoice[] };

/** A person signs in with the code that came to the phone. */
@Injectable()
export class SignInByPhone {
  constructor(
    private readonly units: UnitOfWork,
    private readonly codes: PhoneCodes,
    private readonly people: People,
    private readonly index: BlindIndex,
    private readonly sessions: Sessions,
  ) {}

  /** @throws DomainError `access.wrong-code` (401), whatever was wrong */
  async execute(phone: string, code: string, userAgent: string): Promise<PhoneSignIn> {
    const work = async (tx: Tx): Promise<PhoneSignIn | undefined> =>
      (await this.codes.redeem(tx, [{ phone, purpose: 'sign-in', code }]))
        ? this.admit(tx, phone, userAgent)
        : undefined;
    const signedIn = await orWrongCode(this.units.run(work));
    if (!signedIn) throw wrongCode();
    return signedIn;
  }

  private async admit(tx: Tx, phone: string, userAgent: string): Promise<PhoneSignIn> {
    const known = await this.people.byPhone(tx, phone);
    if (known.length > 1) {
      const phoneIndex = this.index.of('phone', phone);
      const choiceToken = this.sessions.open(tx, { kind: 'choosing', level: 'read', phoneIndex, userAgent });
      return { choiceToken, persons: known.map(choiceOf) };
    }
    const personId = known[0]?.id ?? this.people.make(tx, { phone });
    const accessToken = this.sessions.open(tx, { kind: 'phone', level: 'speak', personId, userAgent });
    return { accessToken, personId };
  }
}

/** Two guesses at one moment: the one that lost is told what every wrong guess is told. */
export async function orWrongCode<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'platform.changed-meanwhile') throw wrongCode();
    throw error;
  }
}

const choiceOf = ({ id, name = '' }: Person): PersonChoice => ({ personId: id, name: maskName(name) });

import { Injectable } from '@nestjs/common';
import { forbidden, type Actor } from '#kernel';
import { CommittedReads, UnitOfWork, type Tx } from '#platform/database';
import { samePhone, wrongCode } from '../domain/access.errors.js';
import { SessionRow } from '../persistence/session.entity.js';
import { People } from './people.js';
import { PhoneChangeTraces, type NewPhone } from './phone-change-traces.js';
import { PhoneCodes, type CodeWanted } from './phone-codes.js';
import { Sessions } from './sessions.js';
import { orWrongCode } from './sign-in-by-phone.js';

/** Somebody signed in by a phone, and that phone as it is known now. */
@Injectable()
export class OwnPhone {
  constructor(
    private readonly reads: CommittedReads,
    private readonly people: People,
  ) {}

  /** @throws DomainError 403 for staff and for who came in by a spoken code; 409 when it is no other phone */
  async before({ sessionId, personId }: Actor, phone: string): Promise<string | undefined> {
    const session = await this.reads.findOne(SessionRow, { id: sessionId, personId });
    if (session?.kind !== 'phone') throw forbidden();
    const known = await this.people.one(this.reads, personId);
    if (known.phone === phone) throw samePhone();
    return known.phone;
  }
}

const toChange = (phone: string, { personId }: Actor): CodeWanted => ({
  phone,
  purpose: 'phone-change',
  askedBy: personId,
});

/** Sends a code to the new phone, and to the old one where it still works. */
@Injectable()
export class AskPhoneChange {
  constructor(
    private readonly units: UnitOfWork,
    private readonly own: OwnPhone,
    private readonly codes: PhoneCodes,
  ) {}

  async execute(
    actor: Actor,
    phone: string,
    { oldPhoneWorks, locale }: { oldPhoneWorks: boolean; locale: 'zh-CN' | 'en' },
  ): Promise<void> {
    const old = await this.own.before(actor, phone);
    const phones = oldPhoneWorks && old !== undefined ? [phone, old] : [phone];
    await this.units.run(async (tx) => {
      for (const one of phones) await this.codes.send(tx, toChange(one, actor), locale);
    });
  }
}

/**
 * A person takes their matters along to another phone. The old one is told; every other session of theirs ends; each
 * dispute they stand in keeps that it happened.
 */
@Injectable()
export class ChangeOwnPhone {
  constructor(
    private readonly units: UnitOfWork,
    private readonly own: OwnPhone,
    private readonly codes: PhoneCodes,
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly traces: PhoneChangeTraces,
  ) {}

  /** @throws DomainError `access.wrong-code` (401), whichever code was wrong */
  async execute(actor: Actor, change: NewPhone): Promise<string> {
    const old = await this.own.before(actor, change.phone);
    const token = await orWrongCode(this.units.run((tx) => this.change(tx, actor, { ...change, old })));
    this.sessions.settled();
    if (token === undefined) throw wrongCode();
    return token;
  }

  private async change(
    tx: Tx,
    actor: Actor,
    change: NewPhone & { readonly old: string | undefined },
  ): Promise<string | undefined> {
    const { phone, code, oldCode, userAgent, old } = change;
    const { personId } = actor;
    const guesses = [{ ...toChange(phone, actor), code }];
    if (oldCode !== undefined) guesses.push({ ...toChange(old ?? '', actor), code: oldCode });
    if (!(await this.codes.redeem(tx, guesses))) return undefined;
    this.people.correct(tx, personId, { phone });
    if (oldCode === undefined) this.people.forgetIdentityCheck(tx, personId);
    await this.traces.leave(tx, actor, change);
    this.sessions.endPhonesOf(tx, personId);
    return this.sessions.open(tx, { kind: 'phone', level: 'speak', personId, userAgent });
  }
}

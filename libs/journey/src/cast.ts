import { Persona, UnexpectedAnswer } from './persona.js';
import type { Transport } from './transport.js';
import type { Troupe } from './troupe.js';

interface DemoAccount {
  readonly account: string;
  readonly password: string;
  readonly role: string;
  readonly name: string;
  readonly otp?: string;
}

interface DemoMessage {
  readonly phone: string;
  readonly text: string;
}

const NEXT_PASSWORD_MS = 5_000;
const NEXT_PASSWORD_TRIES = 12;

/** Signs people in: staff by the demo's accounts, parties by the code sent to their phone. */
export class Cast implements Troupe {
  private readonly staff = new Map<string, Promise<Persona>>();
  private readonly parties = new Map<string, Promise<Persona>>();
  private accounts: Promise<readonly DemoAccount[]> | undefined;

  constructor(readonly transport: Transport) {}

  nobody(): Persona {
    return new Persona('nobody', this.transport);
  }

  /** By account name, e.g. `officer1`. */
  member(account: string): Promise<Persona> {
    const known = this.staff.get(account) ?? this.signInStaff(account);
    this.staff.set(account, known);
    return known;
  }

  /** By phone; where several people share it, the one whose masked name begins with the same character. */
  party(phone: string, name?: string): Promise<Persona> {
    const key = `${phone}/${name ?? ''}`;
    const known = this.parties.get(key) ?? this.signInParty(phone, name);
    this.parties.set(key, known);
    return known;
  }

  async accountsOf(role: string): Promise<readonly string[]> {
    const all = await this.demoAccounts();
    return all.filter((account) => account.role === role).map(({ account }) => account);
  }

  private demoAccounts(): Promise<readonly DemoAccount[]> {
    this.accounts ??= this.nobody()
      .must<{ items: DemoAccount[] }>('GET', '/demo/accounts')
      .then(({ items }) => items);
    return this.accounts;
  }

  private async signInStaff(name: string, tries = NEXT_PASSWORD_TRIES): Promise<Persona> {
    // One-time passwords change every 30 s and are good once: who signs in too often waits for the next.
    this.accounts = undefined;
    const found = (await this.demoAccounts()).find(({ account }) => account === name);
    if (!found) throw new Error(`the demo has no account called ${name}`);
    const { account, password, otp } = found;
    const body = { account, password, ...(otp === undefined ? {} : { otp }) };
    const answer = await this.nobody().ask('POST', '/auth/login', { body });
    if (answer.status < 300) {
      const { accessToken } = answer.body as SignedInAlone;
      return new Persona(name, this.transport).signedInWith(accessToken);
    }
    if (tries === 0 || (answer.body as { code?: string }).code !== 'access.wrong-second-factor')
      throw new UnexpectedAnswer(`${name} signs in`, answer);
    await new Promise((resolve) => setTimeout(resolve, NEXT_PASSWORD_MS));
    return this.signInStaff(name, tries - 1);
  }

  private async signInParty(phone: string, name?: string): Promise<Persona> {
    const nobody = this.nobody();
    await nobody.must('POST', '/auth/phone-code', { body: { phone } });
    const code = await this.codeSentTo(phone);
    const answer = await nobody.must<SignedIn>('POST', '/auth/phone-login', { body: { phone, code } });
    const { accessToken } = 'accessToken' in answer ? answer : await this.choose(answer, name);
    return new Persona(name ?? phone, this.transport).signedInWith(accessToken);
  }

  private choose({ choiceToken, persons }: Several, name?: string): Promise<SignedInAlone> {
    const chosen =
      persons.find((person) => name !== undefined && person.name.startsWith(name.slice(0, 1))) ?? persons[0];
    const path = `/auth/persons/${chosen?.personId ?? ''}/choice`;
    return this.nobody().must('POST', path, { body: { choiceToken } });
  }

  /** The newest code that was sent to a phone; the demo shows what phones receive. */
  async codeSentTo(phone: string): Promise<string> {
    for (let tries = 0; tries < 100; tries += 1) {
      const { items } = await this.nobody().must<{ items: DemoMessage[] }>(
        'GET',
        `/demo/messages?phone=${phone}`,
      );
      const code = newestCode(items.filter((message) => message.phone === phone));
      if (code) return code;
      await new Promise((resolve) => setTimeout(resolve, Math.min(50, 5 + tries * 5)));
    }
    throw new Error('no code arrived for a party');
  }
}

interface SignedInAlone {
  readonly accessToken: string;
}
/** Several people have this telephone; one of them is meant. */
interface Several {
  readonly choiceToken: string;
  readonly persons: readonly { personId: string; name: string }[];
}
type SignedIn = SignedInAlone | Several;

/** Other messages hold numbers too: a code is six digits and no more. The newest message comes first. */
const newestCode = (messages: readonly DemoMessage[]): string | undefined =>
  messages.flatMap(({ text }) => /(?<![\d-])\d{6}(?!\d)/.exec(text)?.[0] ?? [])[0];

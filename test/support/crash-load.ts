import { setTimeout as pause } from 'node:timers/promises';
import { Cast, networkTransport, Persona, readCounty, type HttpAnswer } from '#journey';
import {
  APPLICANT_SPEAKS,
  LAST_STEP,
  newMatter,
  nextCommand,
  type CrashMatter,
  type Desk,
  type SentCommand,
} from './crash-script.js';

/** Clients look at it before each command. */
export interface Stop {
  now: boolean;
}

interface CommandAnswer {
  readonly disputeId: string;
  readonly version: number;
  readonly state: string;
  readonly result: { readonly parties?: Readonly<Record<string, string>> };
}

const CODE = /(?<!\d)\d{6}(?!\d)/;
const PATIENCE_MS = 1_500;

/**
 * Clients that lead matters on, command by command, and write down every answer they got. A command without an
 * answer stays `pending` and is sent again under its key, as a careful client does.
 */
export class CrashLoad {
  readonly matters: CrashMatter[] = [];
  /** Telephones whose asking for a code was answered, and all that asked. A second asking within a minute sends none. */
  readonly codes = { asked: new Set<string>(), perhaps: new Set<string>() };
  acknowledged = 0;
  /** Answers no client should ever get. */
  readonly strange: string[] = [];
  /** Requests that got a connection and then no whole answer. */
  readonly cut: string[] = [];
  private readonly idle: CrashMatter[] = [];

  private constructor(
    private readonly url: string,
    readonly desk: Desk,
    readonly cast: Cast,
  ) {}

  static async at(url: string): Promise<CrashLoad> {
    const cast = new Cast(networkTransport(url));
    const [clerk, officer] = [await cast.member('daosu'), await cast.member('fenliu1')];
    const { organisations } = await readCounty(cast);
    return new CrashLoad(url, { clerk, officer, courtId: organisations.get('court') ?? '' }, cast);
  }

  fresh(): CrashMatter {
    const matter = newMatter(this.matters.length + 1);
    this.matters.push(matter);
    return matter;
  }

  /** Several clients at once, each with a matter at a time, until told to stop or left without a house. */
  async run(clients: number, stop: Stop): Promise<void> {
    await Promise.all(Array.from({ length: clients }, () => this.client(stop)));
  }

  private async client(stop: Stop): Promise<void> {
    while (!stop.now) {
      const matter = this.idle.pop() ?? this.fresh();
      try {
        await this.lead(matter, stop);
      } catch (error) {
        if (!(error instanceof HouseGone)) throw error;
        if (!error.refused) this.cut.push(`${matter.pending?.path ?? matter.phone}: ${error.message}`);
        return;
      } finally {
        if (matter.step < LAST_STEP) this.idle.push(matter);
      }
    }
  }

  private async lead(matter: CrashMatter, stop: Stop): Promise<void> {
    while (!stop.now && matter.step < LAST_STEP) await this.advance(matter);
  }

  /** Sends what is pending, or the next command; writes the answer down. @throws HouseGone without an answer */
  async advance(matter: CrashMatter): Promise<void> {
    if (matter.online && !matter.applicant && matter.step === APPLICANT_SPEAKS && !matter.pending)
      await this.signIn(matter);
    const command = (matter.pending ??= nextCommand(matter, this.desk));
    const answer = await this.send(command);
    if (answer.status >= 300) return this.refused(command, answer);
    const { disputeId, version, state, result } = answer.body as CommandAnswer;
    delete matter.pending;
    Object.assign(matter, { id: disputeId, version, state, step: matter.step + 1 });
    if (result.parties) matter.party = result.parties;
    this.acknowledged += 1;
  }

  /** After a restart: every command that got no answer is sent again, twice; both answers must be one. */
  async settle(): Promise<number> {
    const open = this.matters.filter(({ pending }) => pending !== undefined);
    for (const matter of open) {
      const command = matter.pending as SentCommand;
      while (matter.pending) await this.advance(matter);
      const again = await this.send(command);
      const { version, state } = again.body as CommandAnswer;
      if (again.status >= 300 || version !== matter.version || state !== matter.state)
        this.strange.push(`again ${command.path}: ${again.status} ${JSON.stringify(again.body)}`);
    }
    return open.length;
  }

  /** "Not now" leaves the command pending; nothing else may be answered to it. */
  private async refused({ path }: SentCommand, { status, body }: HttpAnswer): Promise<void> {
    if (status !== 503) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
    await pause(50);
  }

  private async send({ who, path, body, idempotencyKey, ifMatch }: SentCommand): Promise<HttpAnswer> {
    const ask = { body, idempotencyKey, ...(ifMatch === undefined ? {} : { ifMatch }) };
    return reached(who.ask('POST', path, ask));
  }

  /** By the code on the telephone; whoever gets none in time goes to the counter. */
  private async signIn(matter: CrashMatter): Promise<void> {
    const nobody = this.cast.nobody();
    const { phone } = matter;
    if (!this.codes.asked.has(phone)) await this.askForCode(nobody, phone);
    const code = await this.codeFor(nobody, phone);
    if (code === undefined) return;
    const answer = await reached(nobody.ask('POST', '/auth/phone-login', { body: { phone, code } }));
    const { accessToken } = answer.body as { accessToken?: string };
    if (accessToken === undefined) return;
    matter.applicant = new Persona('陆青禾', networkTransport(this.url)).signedInWith(accessToken);
  }

  private async askForCode(nobody: Persona, phone: string): Promise<void> {
    this.codes.perhaps.add(phone);
    const { status } = await reached(nobody.ask('POST', '/auth/phone-code', { body: { phone } }));
    if (status < 300) this.codes.asked.add(phone);
  }

  private async codeFor(nobody: Persona, phone: string): Promise<string | undefined> {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
      const { body } = await reached(nobody.get(`/demo/messages?phone=${phone}`));
      const { items = [] } = (body ?? {}) as { items?: { phone: string; text: string }[] };
      const text = items.find((message) => message.phone === phone)?.text;
      if (text !== undefined) return CODE.exec(text)?.[0];
      await pause(40);
    }
    return undefined;
  }
}

/** No answer came: the connection was refused or broke. */
export class HouseGone extends Error {
  /** There was no connection at all. */
  readonly refused: boolean;

  constructor(error: Error) {
    const cause = (error.cause ?? error) as Error & { code?: string };
    super(`${cause.code ?? cause.name}: ${cause.message}`);
    this.refused = cause.code === 'ECONNREFUSED';
  }
}

async function reached(answer: Promise<HttpAnswer>): Promise<HttpAnswer> {
  try {
    return await answer;
  } catch (error) {
    // The test's own classes of errors are not those of `fetch`, so the name decides.
    if (['TypeError', 'SyntaxError'].includes((error as Error).name)) throw new HouseGone(error as Error);
    throw error;
  }
}

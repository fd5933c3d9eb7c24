import { configFilesIn, fileOf, readConfigFile } from '#platform/config';
import { ReasonFile, type Reason } from './reason.js';

/** A reason in its set, with the set it was first written in (whose sentence it uses). */
export interface SetReason extends Reason {
  readonly set: string;
}

const inSet = (set: string, reason: Reason): SetReason => Object.assign({ set }, reason);

/** All coded reasons. A set takes over the codes of the sets it includes; nothing is ever removed from a file. */
export class ReasonCatalogue {
  private readonly sets = new Map<string, ReadonlyMap<string, SetReason>>();
  private readonly versions = new Map<string, number>();

  constructor(files: readonly ReasonFile[]) {
    const bySet = new Map(files.map((file) => [file.set, file]));
    if (bySet.size !== files.length) throw new Error('config/reasons: a set is written in two files');
    for (const file of files) {
      const own = file.reasons.map((reason) => inSet(file.set, reason));
      const taken = (file.includes ?? []).flatMap((name) => {
        const included = bySet.get(name);
        if (!included) throw new Error(`config/reasons: ${file.set} includes ${name}, which does not exist`);
        return included.reasons.map((reason) => inSet(name, reason));
      });
      const byCode = new Map([...own, ...taken].map((reason) => [reason.code, reason]));
      if (byCode.size !== own.length + taken.length)
        throw new Error(`config/reasons: a code of ${file.set} is listed twice`);
      this.sets.set(file.set, byCode);
      this.versions.set(file.set, file.version);
    }
  }

  static load(): ReasonCatalogue {
    return new ReasonCatalogue(
      configFilesIn('reasons').map((path) => readConfigFile(path, fileOf(ReasonFile))),
    );
  }

  setNames(): string[] {
    return [...this.sets.keys()];
  }

  /** @throws Error for a set nobody wrote: that is a mistake of the program, not of a person. */
  of(set: string): readonly SetReason[] {
    return [...this.setNamed(set).values()];
  }

  find(set: string, code: string): SetReason | undefined {
    return this.setNamed(set).get(code);
  }

  isReason(set: string, code: unknown): code is string {
    return typeof code === 'string' && this.setNamed(set).has(code);
  }

  /** Legal basis as it is quoted beside the reason. @throws Error for a code that is not in the set. */
  basisOf(set: string, code: string): string {
    const reason = this.find(set, code);
    if (!reason) throw new Error(`${code} is not in the reasons of ${set}`);
    return reason.basis;
  }

  /** The version to store beside a decision that used the set. */
  versionOf(set: string): number {
    this.setNamed(set);
    return this.versions.get(set) ?? 0;
  }

  private setNamed(set: string): ReadonlyMap<string, SetReason> {
    const found = this.sets.get(set);
    if (!found) throw new Error(`There is no set of reasons called ${set}`);
    return found;
  }
}

let loaded: ReasonCatalogue | undefined;

/** The product's reasons, read once; decorators and pure rules use the same catalogue as injected code. */
export const reasons = (): ReasonCatalogue => (loaded ??= ReasonCatalogue.load());

/** Key of the sentence; a code taken over from another set keeps that set's sentence. */
export const reasonKey = (set: string, code: string): string =>
  `codes.${reasons().find(set, code)?.set ?? set}.${code}`;

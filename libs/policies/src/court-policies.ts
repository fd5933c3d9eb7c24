import { CourtFile, DefaultsFile, PolicyEntry, type PolicyName, type PolicyValues } from './policy.js';
import { configFilesIn, fileOf, mapOf, readConfigFile } from '#platform/config';
import { faultsOf } from './policy.rules.js';

const DEFAULTS = 'policies/defaults.yaml';

/** A value with what has to be stored beside the decision it led to. */
export interface AppliedPolicy<N extends PolicyName = PolicyName> {
  readonly name: N;
  readonly value: PolicyValues[N];
  readonly basis: string;
  /** `1` for the default, `1/AB12-3` when court AB12 decided otherwise in version 3 of its own file. */
  readonly version: string;
}

/** What is in force at one place. Only here can a value be asked for, so that nobody decides without a court. */
export interface PoliciesOfCourt {
  value<N extends PolicyName>(name: N): PolicyValues[N];
  apply<N extends PolicyName>(name: N): AppliedPolicy<N>;
}

/** The policies of every court: the defaults, and what single courts decided otherwise. */
export class CourtPolicies {
  private readonly courts = new Map<string, CourtFile>();

  constructor(
    private readonly defaultsVersion: number,
    private readonly defaults: ReadonlyMap<string, PolicyEntry>,
    courts: readonly CourtFile[] = [],
  ) {
    for (const court of courts) this.adopt(court);
  }

  static load(): CourtPolicies {
    const file = readConfigFile(DEFAULTS, fileOf(DefaultsFile));
    const entries = mapOf(PolicyEntry)(file.policies);
    if ('problems' in entries) throw new Error(`config/${DEFAULTS}: ${entries.problems.join('; ')}`);
    const courts = configFilesIn('policies').filter((path) => path !== DEFAULTS);
    return new CourtPolicies(
      file.version,
      entries.value,
      courts.map((path) => readConfigFile(path, fileOf(CourtFile))),
    );
  }

  /** From here on the court decides for itself. @throws Error naming every value it may not decide so. */
  adopt(court: CourtFile): void {
    const faults = faultsOf(court, this.defaults);
    if (this.courts.has(court.court)) faults.push('a second file for this court');
    if (faults.length > 0) throw new Error(`config/policies: ${court.court}: ${faults.join('; ')}`);
    this.courts.set(court.court, court);
  }

  names(): PolicyName[] {
    return [...this.defaults.keys()] as PolicyName[];
  }

  /** Where no court decided anything for itself, nobody has to find out which court it is. */
  get courtsDecideForThemselves(): boolean {
    return this.courts.size > 0;
  }

  /** For what belongs to no court. */
  houseDefault(): PoliciesOfCourt {
    return this.at([]);
  }

  /** Codes of the court and of those above it, the nearest first: each value is that of the first that decided it. */
  at(courtCodes: readonly string[]): PoliciesOfCourt {
    const files = courtCodes.flatMap((code) => this.courts.get(code) ?? []);
    const apply = <N extends PolicyName>(name: N) => this.applied(name, files);
    return { apply, value: (name) => apply(name).value };
  }

  private applied<N extends PolicyName>(name: N, files: readonly CourtFile[]): AppliedPolicy<N> {
    const entry = this.defaults.get(name);
    if (!entry) throw new Error(`There is no policy called ${name}`);
    const own = files.find(({ policies }) => name in policies);
    return {
      name,
      value: (own ? own.policies[name] : entry.value) as PolicyValues[N],
      basis: entry.basis,
      version: own ? `${this.defaultsVersion}/${own.court}-${own.version}` : String(this.defaultsVersion),
    };
  }
}

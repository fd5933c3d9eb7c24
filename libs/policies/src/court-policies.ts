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

/** The policies of every court: the defaults, and what single courts decided otherwise. */
export class CourtPolicies {
  private readonly courts = new Map<string, CourtFile>();

  constructor(
    private readonly defaultsVersion: number,
    private readonly defaults: ReadonlyMap<string, PolicyEntry>,
    courts: readonly CourtFile[] = [],
  ) {
    for (const court of courts) {
      const faults = faultsOf(court, defaults);
      if (this.courts.has(court.court)) faults.push('a second file for this court');
      if (faults.length > 0) throw new Error(`config/policies: ${court.court}: ${faults.join('; ')}`);
      this.courts.set(court.court, court);
    }
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

  names(): PolicyName[] {
    return [...this.defaults.keys()] as PolicyName[];
  }

  /** `courtCode` absent asks for the default. */
  value<N extends PolicyName>(name: N, courtCode?: string): PolicyValues[N] {
    return this.apply(name, courtCode).value;
  }

  apply<N extends PolicyName>(name: N, courtCode?: string): AppliedPolicy<N> {
    const entry = this.defaults.get(name);
    if (!entry) throw new Error(`There is no policy called ${name}`);
    const court = courtCode === undefined ? undefined : this.courts.get(courtCode);
    const own = court !== undefined && name in court.policies;
    return {
      name,
      value: (own ? court.policies[name] : entry.value) as PolicyValues[N],
      basis: entry.basis,
      version: own ? `${this.defaultsVersion}/${court.court}-${court.version}` : String(this.defaultsVersion),
    };
  }
}

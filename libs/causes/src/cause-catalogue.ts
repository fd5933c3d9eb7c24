import { configFilesIn, readConfigFile } from '#platform/config';
import { CauseEdition } from './cause-edition.js';
import { holdsCause, narrowness } from './cause-sets.js';
import type { Cause, CauseNode, CauseVersion, EditionFile, FieldsFile } from './cause.js';

/** Edition used for disputes opened today (in force from 2026-01-01). */
export const CURRENT_CAUSES: CauseVersion = 'AY2025';

export interface CauseSearch {
  readonly version?: CauseVersion;
  /** Words of the name, or a code. */
  readonly query?: string;
  /** Only below this part, group or cause; without a query its children are listed. */
  readonly parent?: string;
}

/** All editions of the causes of action and what follows from a cause. Loaded once, never changed. */
export class CauseCatalogue {
  private readonly editions = new Map<CauseVersion, CauseEdition>();
  private readonly fieldsOfCauses = new WeakMap<Cause, { readonly code: string | undefined }>();

  constructor(
    editions: readonly EditionFile[],
    private readonly fields: FieldsFile,
  ) {
    for (const file of editions) {
      if (this.editions.has(file.version)) throw new Error(`config/causes: ${file.version} is loaded twice`);
      this.editions.set(file.version, new CauseEdition(file));
    }
  }

  private static loaded: CauseCatalogue | undefined;

  /** Read once for the process: the files cannot change while it runs. */
  static load(): CauseCatalogue {
    return (CauseCatalogue.loaded ??= CauseCatalogue.read());
  }

  private static read(): CauseCatalogue {
    const editions = configFilesIn('causes').filter((path) => path.endsWith('.json'));
    return new CauseCatalogue(
      editions.map((path) => readConfigFile(path) as EditionFile),
      readConfigFile('causes/fields.yaml') as FieldsFile,
    );
  }

  versions(): CauseVersion[] {
    return [...this.editions.keys()];
  }

  /** A cause one can choose; never a part or group, and never the same number of another edition. */
  find(version: CauseVersion, code: string): Cause | undefined {
    const node = this.editions.get(version)?.node(code);
    return node && 'part' in node ? node : undefined;
  }

  /** From the part down to the cause; empty when the cause is not known. */
  pathOf(version: CauseVersion, code: string): CauseNode[] {
    const path: CauseNode[] = [];
    let node = this.editions.get(version)?.node(code);
    while (node) {
      path.unshift(node);
      node = node.parent === undefined ? undefined : this.editions.get(version)?.node(node.parent);
    }
    return path;
  }

  hasChildren(node: CauseNode): boolean {
    return (this.editions.get(node.version)?.childrenOf(node.code) ?? []).length > 0;
  }

  /** In the order of the regulation, but a name equal to the query or starting with it comes first. */
  search({ version = CURRENT_CAUSES, query, parent }: CauseSearch): readonly CauseNode[] {
    const edition = this.editions.get(version);
    if (!edition) return [];
    const words = query?.trim().split(/\s+/).filter(Boolean) ?? [];
    if (words.length === 0) return edition.childrenOf(parent);
    const found = edition.causes.filter(
      (cause) =>
        words.every((word) => cause.code === word || cause.name.includes(word)) &&
        (parent === undefined || this.pathOf(version, cause.code).some(({ code }) => code === parent)),
    );
    const [first = ''] = words;
    const closeness = ({ code, name }: Cause): number =>
      code === first || name === first || name === `${first}纠纷` ? 0 : name.startsWith(first) ? 1 : 2;
    return found.sort((a, b) => closeness(a) - closeness(b));
  }

  /** The field of mediation (domain: fields, bodies, supervisors); `undefined` for causes that have none. */
  fieldOf(cause: Cause): string | undefined {
    const known = this.fieldsOfCauses.get(cause);
    if (known !== undefined) return known.code;
    const code = this.narrowestField(cause);
    this.fieldsOfCauses.set(cause, { code });
    return code;
  }

  private narrowestField(cause: Cause): string | undefined {
    if (this.outside(cause) || holdsCause(this.fields.noField, cause)) return undefined;
    let best: { code: string; weight: number } | undefined;
    for (const { code, causes } of this.fields.fields)
      for (const span of causes) {
        const weight = narrowness(span, cause.code);
        if (weight > (best?.weight ?? 0)) best = { code, weight };
      }
    return best?.code;
  }

  fieldCodes(): string[] {
    return this.fields.fields.map(({ code }) => code);
  }

  /** Marriage, parentage, adoption: the status itself cannot be confirmed by the court (CPL-I 355). */
  isStatus(cause: Cause): boolean {
    return !this.outside(cause) && holdsCause(this.fields.status.causes, cause);
  }

  /** Declares title to property or intellectual property: not confirmable (CPL-I 355). */
  isTitle(cause: Cause): boolean {
    return !this.outside(cause) && holdsCause(this.fields.title.causes, cause);
  }

  /** By nature not open to mediation (CPL-I 143). */
  isNotMediable(cause: Cause): boolean {
    return !this.outside(cause) && holdsCause(this.fields.notMediable.causes, cause);
  }

  isLabour(cause: Cause): boolean {
    return !this.outside(cause) && holdsCause(this.fields.labour.causes, cause);
  }

  /** Whose limitation a claim has: labour one year (LDMA 27), contracted land two beside the three of all others (CC 188). */
  limitationOf(version: CauseVersion, code: string): 'ORDINARY' | 'LABOUR' | 'LAND' {
    const cause = this.find(version, code);
    if (!cause) return 'ORDINARY';
    if (this.isLabour(cause)) return 'LABOUR';
    return this.fieldOf(cause) === 'RURAL_LAND' ? 'LAND' : 'ORDINARY';
  }

  /** Arbitration has to come before a suit (LDMA 5); the exceptions of LDI 15 and 51 turn on facts. */
  needsLabourArbitration(cause: Cause): boolean {
    return !this.outside(cause) && holdsCause(this.fields.labourArbitrationFirst.causes, cause);
  }

  /** The table of fields is written in one edition's numbers; another edition's numbers must not be read by it. */
  private outside(cause: Cause): boolean {
    return cause.version !== this.fields.version;
  }
}

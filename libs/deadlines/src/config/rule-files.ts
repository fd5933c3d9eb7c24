import { configFilesIn, fileOf, InvalidConfigFile, readConfigFile } from '#platform/config';
import type { DeadlineRule, Wiring } from '../domain/deadline-rule.js';
import { RuleBook } from '../domain/rule-book.js';
import type { ServiceHours } from '../domain/service-hours.js';
import type { WarningAt, WarningPoint } from '../domain/warnings.js';
import { RuleEntry, RuleFile, type ExtensionEntry, type PartEntry, type WiringEntry } from './rule-entry.js';

/** Reads `config/deadlines/*.yaml`, then `config/deadlines/overrides/*.yaml`, in which a court replaces entries. */
export function loadRuleBook(): RuleBook {
  return mergeRules(
    configFilesIn('deadlines').flatMap((path) => rulesOf(path)),
    configFilesIn('deadlines/overrides').flatMap((path) => rulesOf(path)),
  );
}

/** An override that says nothing about wiring keeps that of the entry it replaces. */
export function mergeRules(own: readonly DeadlineRule[], overrides: readonly DeadlineRule[]): RuleBook {
  const rules = new Map<string, DeadlineRule>();
  for (const rule of own) {
    if (rules.has(rule.code)) throw new InvalidConfigFile('deadlines', [`${rule.code} is written twice`]);
    rules.set(rule.code, rule);
  }
  for (const rule of overrides) {
    const { version, wirings, parts } = rules.get(rule.code) ?? { version: 0, wirings: [], parts: [] };
    if (rule.version <= version)
      throw new InvalidConfigFile('deadlines/overrides', [`${rule.code}: version must be above ${version}`]);
    const silent = rule.wirings.length === 0;
    rules.set(rule.code, { ...rule, parts, wirings: silent ? wirings : rule.wirings });
  }
  return new RuleBook([...rules.values()]);
}

function rulesOf(path: string): DeadlineRule[] {
  const { rules, problems } = checkRules(readConfigFile(path, fileOf(RuleFile)));
  if (problems.length > 0) throw new InvalidConfigFile(path, problems);
  return rules;
}

/** The rules of a file whose fields have the right form, with whatever is wrong between fields. */
export function checkRules({ rules: entries }: RuleFile): { rules: DeadlineRule[]; problems: string[] } {
  const rules = entries.flatMap((entry) => [
    ruleOf(entry),
    ...(entry.parts ?? []).map((part) => partOf(entry, part)),
  ]);
  const problems = [
    ...rules.flatMap((rule) => faultsOf(rule)),
    ...entries.flatMap((entry) => termFaults(entry)),
  ];
  return { rules, problems };
}

const ruleOf = (entry: RuleEntry): DeadlineRule => toRule(entry, entry.version, entry.parts ?? []);

const partOf = (entry: RuleEntry, part: PartEntry): DeadlineRule => {
  const inherited = {
    basis: entry.basis,
    unit: entry.unit,
    onExpiry: entry.onExpiry,
    ...(entry.fixed === undefined ? {} : { fixed: entry.fixed }),
    ...(entry.informationOnly === undefined ? {} : { informationOnly: entry.informationOnly }),
  };
  return toRule(Object.assign(new RuleEntry(), inherited, part), entry.version, []);
};

const toRule = (entry: RuleEntry, version: number, parts: readonly PartEntry[]): DeadlineRule => ({
  code: entry.code,
  version,
  basis: entry.basis,
  unit: entry.unit,
  term: entry.term,
  fixed: entry.fixed ?? false,
  exclusions: entry.exclusions ?? [],
  extension: entry.extension && extensionOf(entry.extension),
  restart: entry.restart,
  onExpiry: entry.onExpiry,
  serviceHours: entry.serviceHours && serviceHoursOf(entry.serviceHours),
  warnings: [
    ...warningsOf('amber', entry.warnings?.amber ?? []),
    ...warningsOf('red', entry.warnings?.red ?? []),
  ],
  parts: parts.map(({ code }) => code),
  informationOnly: entry.informationOnly ?? false,
  shownTo: entry.shownTo ?? 'staff',
  wirings: (entry.wiring ?? []).map(wiringOf),
});

const extensionOf = ({ agreedBy, capDays, capMonths }: ExtensionEntry) => ({
  agreedBy,
  cap: capDays ? { days: capDays } : capMonths ? { months: capMonths } : undefined,
});

const serviceHoursOf = (windows: readonly string[]): ServiceHours =>
  windows.map((text) => {
    const [from = '', to = ''] = text.split('-');
    return { from, to };
  });

const warningsOf = (level: WarningPoint['level'], texts: readonly string[]): WarningPoint[] =>
  texts.map((text) => ({ level, at: warningAt(text) }));

function warningAt(text: string): WarningAt {
  if (text.endsWith('%')) return { elapsedPercent: Number(text.slice(0, -1)) };
  const [left, unit] = text.split(' ') as [string, 'minutes' | 'hours' | 'days' | 'workingDays'];
  return { left: Number(left), unit };
}

const wiringOf = (entry: WiringEntry): Wiring => ({
  subject: entry.subject,
  startsOn: entry.startsOn,
  when: entry.when,
  startFrom: entry.startFrom,
  term: entry.term,
  termFrom: entry.termFrom,
  stopsOn: entry.stopsOn ?? [],
  restartsOn: entry.restartsOn ?? [],
  excludeFrom: entry.excludeFrom ?? [],
  exclusionStart: entry.exclusionStart,
  excludeTo: entry.excludeTo ?? [],
  exclusionEnd: entry.exclusionEnd,
  extendOn: entry.extendOn ?? [],
  extensionDays: entry.extensionDays,
});

const termFaults = (entry: RuleEntry): string[] =>
  [entry, ...(entry.parts ?? [])].flatMap(({ code, term, setByAuthority }) =>
    (term === undefined) === (setByAuthority === true)
      ? []
      : [`${code}: needs either a term or setByAuthority, not both`],
  );

/** What the shape of a single field cannot show. */
function faultsOf(rule: DeadlineRule): string[] {
  const faults: string[] = [];
  if (rule.fixed && (rule.exclusions.length > 0 || rule.extension))
    faults.push(`${rule.code}: a fixed term knows neither exclusions nor extension`);
  if (rule.serviceHours && rule.unit !== 'minutes')
    faults.push(`${rule.code}: serviceHours only make sense for minutes`);
  for (const { from, to } of rule.serviceHours ?? [])
    if (from >= to) faults.push(`${rule.code}: service hours ${from}-${to} are empty`);
  if (rule.parts.some((part) => !part.startsWith(`${rule.code}.`)))
    faults.push(`${rule.code}: a part's code must begin with ${rule.code}.`);
  for (const wiring of rule.wirings) faults.push(...wiringFaults(rule, wiring));
  return faults;
}

function wiringFaults(rule: DeadlineRule, wiring: Wiring): string[] {
  const needs = (ok: boolean, what: string) => (ok ? [] : [`${rule.code}: ${what}`]);
  return [
    ...needs(rule.term !== undefined || wiring.termFrom !== undefined, 'wiring needs termFrom'),
    ...needs(
      wiring.extendOn.length === 0 || rule.extension !== undefined,
      'wiring extends a term that has no extension',
    ),
    ...needs(
      wiring.extendOn.length === 0 || wiring.extensionDays !== undefined,
      'wiring needs extensionDays',
    ),
    ...needs(
      wiring.excludeFrom.length === 0 || rule.exclusions.length > 0,
      'wiring excludes time the rule counts',
    ),
    ...needs(
      (wiring.excludeFrom.length === 0) === (wiring.excludeTo.length === 0),
      'excludeFrom needs excludeTo',
    ),
  ];
}

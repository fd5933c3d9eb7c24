/** What a bench is: it measures ours and its baseline in the same run, and says under which conditions. */
export interface Metric {
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  /** The same figure of the baseline; null where there is nothing to compare with. */
  readonly baseline: number | null;
  readonly ratio: number | null;
}

export type Conditions = Readonly<Record<string, string | number>>;

export interface Measurement {
  readonly conditions: Conditions;
  readonly metrics: readonly Metric[];
}

export interface BenchOrder {
  /** `mysql://…` of an account that may create databases; without it a bench uses the embedded database. */
  readonly database?: string;
  readonly seconds: number;
}

export interface Benchmark {
  readonly name: string;
  readonly summary: string;
  run(order: BenchOrder): Promise<Measurement>;
}

const rounded = (value: number): number => Number(value.toPrecision(4));

export function compared(metric: string, unit: string, value: number, baseline: number): Metric {
  return {
    metric,
    unit,
    value: rounded(value),
    baseline: rounded(baseline),
    ratio: rounded(value / baseline),
  };
}

export function alone(metric: string, unit: string, value: number): Metric {
  return { metric, unit, value: rounded(value), baseline: null, ratio: null };
}

/** The table people read; the same figures are in `var/bench`. */
export function tableOf({ conditions, metrics }: Measurement): string {
  const rows = [
    ['metric', 'ours', 'baseline', 'ratio', 'unit'],
    ...metrics.map(({ metric, value, baseline, ratio, unit }) => [
      metric,
      String(value),
      String(baseline ?? '-'),
      String(ratio ?? '-'),
      unit,
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const said = Object.entries(conditions).map(([name, value]) => `${name} ${value}`);
  return [...lines, '', said.join(', ')].join('\n');
}

/** Files of records for imports: CSV with a header line, or a YAML list. Values are asked for by name and form. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parse } from 'yaml';
import { CommandFailed } from '../command.js';
import { parseCsv, type CsvLine } from './csv.js';

/** What is wrong with one row; the person mends the file and tries again. */
export class RowFault extends Error {}

/** One row. In CSV several values of one field stand apart by `;`, and yes or no by `yes` and `no`. */
export class FileRecord {
  constructor(
    /** Line in a CSV file, place in a list otherwise; as people count. */
    readonly row: number,
    private readonly fields: Readonly<Record<string, unknown>>,
  ) {}

  /** @throws RowFault */
  text(name: string): string {
    const value = this.optional(name);
    if (value === undefined) throw new RowFault(`${name} is missing`);
    return value;
  }

  optional(name: string): string | undefined {
    const value = this.fields[name];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'string') return value.trim();
    if (typeof value === 'number') return String(value);
    throw new RowFault(`${name} must be text`);
  }

  list(name: string): string[] {
    const value = this.fields[name];
    const parts: unknown[] = Array.isArray(value) ? value : (this.optional(name) ?? '').split(';');
    return parts.map((part) => String(part).trim()).filter((part) => part !== '');
  }

  flag(name: string): boolean {
    const value = this.fields[name];
    if (value === true || value === 'yes' || value === 'true') return true;
    if (value === false || value === 'no' || value === 'false') return false;
    throw new RowFault(`${name} must be yes or no`);
  }

  whole(name: string): number {
    const value = Number(this.text(name));
    if (!Number.isSafeInteger(value)) throw new RowFault(`${name} must be a whole number`);
    return value;
  }

  /** A misspelt field would otherwise be left out in silence. @throws RowFault */
  knowsOnly(names: readonly string[]): void {
    const unknown = Object.keys(this.fields).filter(
      (name) => !names.includes(name) && this.fields[name] !== '' && this.fields[name] !== null,
    );
    if (unknown.length > 0) throw new RowFault(`not known here: ${unknown.join(', ')}`);
  }
}

export function readRecords(path: string): FileRecord[] {
  const text = read(path);
  if (extname(path) === '.csv') return recordsOfCsv(path, text);
  const list: unknown = parseYaml(path, text);
  if (!Array.isArray(list)) throw new CommandFailed(`${path}: a list of records is needed.`);
  return list.map((fields: unknown, index) => {
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
      throw new CommandFailed(`${path}: record ${index + 1} is no record.`);
    return new FileRecord(index + 1, fields as Record<string, unknown>);
  });
}

function recordsOfCsv(path: string, text: string): FileRecord[] {
  const [header, ...lines] = parsedCsv(path, text);
  if (!header) return [];
  return lines.map(
    ({ line, cells }) =>
      new FileRecord(
        line,
        Object.fromEntries(header.cells.map((name, index) => [name.trim(), cells[index] ?? ''])),
      ),
  );
}

function parsedCsv(path: string, text: string): CsvLine[] {
  try {
    return parseCsv(text);
  } catch (error) {
    throw error instanceof SyntaxError ? new CommandFailed(`${path}: ${error.message}`) : error;
  }
}

function parseYaml(path: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new CommandFailed(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new CommandFailed(
      `${path} cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`,
    );
  }
}

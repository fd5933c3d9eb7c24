/** Takes a file of records in: all of them or none, with every fault named by its row. */
import { DomainError } from '#kernel';
import { UnitOfWork, type Tx } from '#platform/database';
import { CommandFailed } from '../command.js';
import { of, sentenceOf, type House } from './house.js';
import { RowFault, type FileRecord } from './records.js';

export type Outcome = 'made' | 'changed' | 'unchanged';
export type ImportReport = Readonly<Record<Outcome, number>>;

export async function importRecords(
  house: House,
  records: readonly FileRecord[],
  takeIn: (tx: Tx, record: FileRecord) => Promise<Outcome>,
): Promise<ImportReport> {
  return of(house, UnitOfWork).run(async (tx) => {
    const report = { made: 0, changed: 0, unchanged: 0 };
    const faults: string[] = [];
    for (const record of records)
      try {
        report[await takeIn(tx, record)] += 1;
      } catch (error) {
        faults.push(`  row ${record.row}: ${faultOf(house, error)}`);
      }
    // Thrown inside the unit of work: what the good rows did goes with it.
    if (faults.length > 0) throw new CommandFailed(['Nothing was taken in:', ...faults].join('\n'));
    return report;
  });
}

function faultOf(house: House, error: unknown): string {
  if (error instanceof RowFault) return error.message;
  if (error instanceof DomainError) return sentenceOf(house, error);
  throw error;
}

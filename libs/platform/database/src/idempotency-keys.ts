import type { UnitOfWork } from './tx.js';

/** Forgets first answers given before an instant; they are promised for 24 hours at least. */
export function purgeIdempotencyKeys(unitOfWork: UnitOfWork, before: Date): Promise<void> {
  return unitOfWork.run(async (tx) => {
    tx.change('DELETE FROM idempotency_keys WHERE created_at < ?', [before]);
    return Promise.resolve();
  });
}

/** A table of things of the house; the row one opens shows its steps below it. */
import { Fragment, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface HouseRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly ReactNode[];
  readonly detail?: ReactNode;
}

export interface HouseTableProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly HouseRow[];
}

export function HouseTable({ label, heads, rows }: HouseTableProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string>();
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={label}>
      <table className="plain">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col">{t('console.admin.steps')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, cells, detail }) => (
            <Fragment key={id}>
              <tr data-row={id}>
                {cells.map((cell, at) => (
                  <td key={heads[at]}>{cell}</td>
                ))}
                <td>
                  {detail !== undefined && (
                    <button
                      type="button"
                      className="switch"
                      data-open={id}
                      aria-expanded={id === open}
                      aria-label={t('console.admin.open', { name })}
                      onClick={() => setOpen(id === open ? undefined : id)}
                    >
                      {t(id === open ? 'console.admin.less' : 'console.admin.more')}
                    </button>
                  )}
                </td>
              </tr>
              {id === open && (
                <tr className="opened">
                  <td colSpan={heads.length + 1}>{detail}</td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

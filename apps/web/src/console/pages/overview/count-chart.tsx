/** Counts as bars, and the same as a table for whoever does not see bars. */
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../shared/api/client.js';
import { useDark } from '../../../shared/theme/use-dark.js';

type Counted = Schemas['Counted'];

const BAR = 26;
const FRAME = 24;
/** Beyond this the bars get too thin to read; the table has them all. */
const MOST = 16;

export function CountChart({ title, counts: told }: { title: string; counts: readonly Counted[] }) {
  const { t } = useTranslation();
  const nameless = t('console.overview.none-yet');
  const counts = useMemo(
    () => told.map((one) => (one.name === '' ? { ...one, name: nameless } : one)),
    [told, nameless],
  );
  const drawn = useMemo(() => counts.slice(0, MOST), [counts]);
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <Bars title={title} counts={drawn} />
      <details>
        <summary>{t('console.overview.as-table')}</summary>
        <table className="plain">
          <tbody>
            {counts.map(({ code, name, count }) => (
              <tr key={code ?? ''} data-count={code ?? ''}>
                <th scope="row">{name}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function Bars({ title, counts }: { title: string; counts: readonly Counted[] }) {
  const place = useRef<HTMLDivElement>(null);
  const dark = useDark();
  useEffect(() => {
    let left = false;
    let end: (() => void) | undefined;
    // The drawing is a large package that only this page needs.
    void import('./draw-bars.js').then(({ drawBars }) => {
      if (!left && place.current) end = drawBars(place.current, counts);
    });
    return () => {
      left = true;
      end?.();
    };
  }, [counts, dark]);
  return (
    <div
      ref={place}
      className="bars"
      role="img"
      aria-label={title}
      style={{ height: counts.length * BAR + FRAME }}
    />
  );
}

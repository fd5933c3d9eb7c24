/** Steps on a thing of the house, as buttons; the one that is opened shows its form in place. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormField } from '../../../shared/actions/action-form.js';
import { HouseForm } from '../../../shared/actions/house-form.js';
import type { Values } from '../../../shared/actions/request-body.js';

export interface HouseStep {
  readonly href: string;
  readonly link: string;
  readonly version?: number;
  readonly preset?: Values;
  readonly starting?: Values;
  /** Questions as they are put here. */
  readonly asked?: (fields: readonly FormField[]) => readonly FormField[];
}

export interface StepsProps {
  readonly steps: readonly HouseStep[];
  /** What is read again when a step is done. */
  readonly changes: readonly string[];
}

export function Steps({ steps, changes }: StepsProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [open, setOpen] = useState<string>();
  const step = steps.find(({ href }) => href === open);
  const end = (): void => setOpen(undefined);
  return (
    <div className="house-steps">
      <div className="step-buttons">
        {steps.map(({ href, link }) => (
          <button
            key={href}
            type="button"
            className="button"
            data-link={link}
            data-href={href}
            aria-expanded={href === open}
            onClick={() => setOpen(href === open ? undefined : href)}
          >
            {t(`actions.${link}`)}
          </button>
        ))}
      </div>
      {step && (
        <HouseForm
          key={step.href}
          {...step}
          onLeave={end}
          onDone={() => {
            end();
            void queries.invalidateQueries({ queryKey: changes });
          }}
        />
      )}
    </div>
  );
}

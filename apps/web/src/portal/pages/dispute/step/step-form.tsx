/** The form of a step that has a page of its own: what is wrong on top, where the sending stands below. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import '../../../../shared/actions/command-form.css';
import type { Command } from '../../../../shared/api/use-command.js';
import { CommandStatus } from '../../../../shared/status/command-status.js';
import { ErrorSummary, type FormError } from '../../../fields/error-summary.js';
import { Button, ButtonRow } from '../../../frame/button.js';

export interface StepFormProps {
  readonly link: string;
  readonly command: Command<unknown>;
  readonly errors?: readonly FormError[];
  readonly onSubmit?: () => void;
  readonly children: ReactNode;
}

export function StepForm({ link, command, errors = [], onSubmit, children }: StepFormProps) {
  const { t } = useTranslation();
  return (
    <form
      noValidate
      className="step-form"
      data-link={link}
      aria-label={t(`actions.${link}`)}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit?.();
      }}
    >
      <ErrorSummary errors={errors} />
      {children}
      <CommandStatus command={command} />
    </form>
  );
}

interface SendProps {
  readonly command: Pick<Command<unknown>, 'state'>;
  readonly label: string;
  readonly onLeave: () => void;
}

const isOnItsWay = ({ state }: SendProps['command']): boolean => state === 'sending' || state === 'waiting';

export function SendButtons({ command, label, onLeave }: SendProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className="button-place">
        <button type="submit" className="button button-primary" data-send disabled={isOnItsWay(command)}>
          {command.state === 'sending' ? t('shared.command.sending') : label}
        </button>
      </div>
      <Button kind="quiet" onClick={onLeave}>
        {t('fields.leave')}
      </Button>
    </>
  );
}

export interface Answer {
  readonly value: string;
  readonly label: string;
}

export interface TwoAnswersProps {
  readonly command: Pick<Command<unknown>, 'state'>;
  readonly name: string;
  readonly answers: readonly [Answer, Answer];
  readonly onAnswer: (value: string) => void;
}

/** Yes and no side by side, the same size and the same colour. */
export function TwoAnswers({ command, name, answers, onAnswer }: TwoAnswersProps) {
  return (
    <ButtonRow>
      {answers.map(({ value, label }) => (
        <div key={value} className="button-place">
          <button
            type="button"
            className="button"
            data-send
            name={name}
            value={value}
            disabled={isOnItsWay(command)}
            onClick={() => onAnswer(value)}
          >
            {label}
          </button>
        </div>
      ))}
    </ButtonRow>
  );
}

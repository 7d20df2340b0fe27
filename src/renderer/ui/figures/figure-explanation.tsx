import { Button } from '@mantine/core';
import type { Coded, Figure, FigureInput, FigureSource, Hypothesis } from '@shared/domain/figure';
import {
  codedText,
  figureFormula,
  figureRange,
  figureValue,
  hypothesisLabel,
  inputLabel,
  inputValue,
  sourceDate,
} from '@shared/text/figure-text';
import { t } from '@shared/text/translate';
import type { ReactNode } from 'react';
import { ExternalLink } from '../external-link';
import { StatusChip, VerifyBadge } from './badges';
import classes from './figure-explanation.module.css';

type Adjust = ((hypothesis: Hypothesis) => void) | undefined;
type FigureExplanationProps = { readonly figure: Figure; readonly label: string; readonly onAdjust?: Adjust };

const Part = ({
  title,
  help,
  children,
}: {
  readonly title: string;
  readonly help?: string;
  readonly children: ReactNode;
}) => (
  <section className={classes.part}>
    <h3 className={classes.partTitle}>{title}</h3>
    {help ? <p className={classes.help}>{help}</p> : null}
    {children}
  </section>
);

const Inputs = ({ inputs }: { readonly inputs: readonly FigureInput[] }) => (
  <dl className={classes.list}>
    {inputs.map((input) => (
      <div key={`${input.code}-${input.label ?? ''}`} className={classes.row}>
        <dt>
          {inputLabel(input)} <StatusChip status={input.status} />
        </dt>
        <dd>{inputValue(input)}</dd>
      </div>
    ))}
  </dl>
);

const Hypotheses = ({ items, onAdjust }: { readonly items: readonly Hypothesis[]; readonly onAdjust: Adjust }) => (
  <dl className={classes.list}>
    {items.map((item) => (
      <div key={item.code} className={classes.row}>
        <dt>{hypothesisLabel(item)}</dt>
        <dd>
          {inputValue(item)}
          {onAdjust && item.setting !== null ? (
            <Button size="compact-xs" variant="default" ml={8} onClick={() => onAdjust(item)}>
              {t('ui.figure.adjust')}
            </Button>
          ) : null}
        </dd>
      </div>
    ))}
  </dl>
);

const Source = ({ source }: { readonly source: FigureSource }) => {
  const date = sourceDate(source);
  return (
    <li>
      {source.url === null ? source.title : <ExternalLink url={source.url}>{source.title}</ExternalLink>}
      <span className={classes.help}>
        {date === null ? t('ui.figure.sourceUndated') : t('ui.figure.sourceDate', { date })}{' '}
        {source.verify ? <VerifyBadge /> : null}
      </span>
    </li>
  );
};

const Sentences = ({ items, kind }: { readonly items: readonly Coded[]; readonly kind: 'missing' | 'warnings' }) => (
  <ul className={classes.sentences}>
    {items.map((item) => (
      <li key={`${item.code}-${JSON.stringify(item.params)}`}>{codedText(item, kind)}</li>
    ))}
  </ul>
);

/** Everything a figure knows of itself: value, formula, inputs, hypotheses, sources, what is missing. */
export const FigureExplanation = ({ figure, label, onAdjust }: FigureExplanationProps) => {
  const range = figureRange(figure);
  const formula = figureFormula(figure);
  return (
    <div className={classes.explanation}>
      <div>
        <p className={classes.label}>{label}</p>
        <p className={classes.value}>{figureValue(figure)}</p>
        {range ? <p className={classes.help}>{t('ui.figure.range', { range })}</p> : null}
        <StatusChip status={figure.status} />
        <p className={classes.help}>{t(`ui.statusHelp.${figure.status}`)}</p>
      </div>
      {figure.warnings.length > 0 ? (
        <Part title={t('ui.figure.warnings')}>
          <Sentences items={figure.warnings} kind="warnings" />
        </Part>
      ) : null}
      {figure.missing.length > 0 ? (
        <Part title={t('ui.figure.missing')} help={t('ui.figure.missingHelp')}>
          <Sentences items={figure.missing} kind="missing" />
        </Part>
      ) : null}
      <Part title={t('ui.figure.formula')}>
        <p className={classes.formula}>{formula ?? t('ui.figure.noFormula')}</p>
      </Part>
      {figure.inputs.length > 0 ? (
        <Part title={t('ui.figure.inputs')}>
          <Inputs inputs={figure.inputs} />
        </Part>
      ) : null}
      {figure.hypotheses.length > 0 ? (
        <Part title={t('ui.figure.hypotheses')} help={t('ui.figure.hypothesesHelp')}>
          <Hypotheses items={figure.hypotheses} onAdjust={onAdjust} />
        </Part>
      ) : null}
      {figure.sources.length > 0 ? (
        <Part title={t('ui.figure.sources')}>
          <ul className={classes.sources}>
            {figure.sources.map((source) => (
              <Source key={`${source.title}-${source.url ?? ''}`} source={source} />
            ))}
          </ul>
        </Part>
      ) : null}
    </div>
  );
};

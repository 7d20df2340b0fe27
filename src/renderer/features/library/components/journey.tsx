import { Anchor, Progress } from '@mantine/core';
import { stepLabel } from '@renderer/ui/navigation';
import type { StepProgress } from '@shared/contract/audit';
import { t, textOf } from '@shared/text/translate';
import classes from './journey.module.css';

const Step = ({ progress, number }: { readonly progress: StepProgress; readonly number: number }) => {
  const { step, done, total, items } = progress;
  const next = items.find((item) => !item.done);
  const label = t('home.dossier.stepDone', { done, total });
  return (
    <li className={classes.step}>
      <h3 className={classes.name}>
        {number}. {stepLabel(step)}
      </h3>
      <p className={classes.question}>{t(`home.dossier.steps.${step}.question`)}</p>
      <Progress value={total === 0 ? 0 : (done / total) * 100} size="sm" aria-label={`${stepLabel(step)} : ${label}`} />
      <span className={classes.done}>{label}</span>
      {next ? (
        <Anchor className={classes.next} href={`#${next.path}`} size="sm">
          {textOf(`home.dossier.items.${next.code}`)}
        </Anchor>
      ) : null}
    </li>
  );
};

/** The four steps, their progress and what to do next in each. */
export const Journey = ({ steps }: { readonly steps: readonly StepProgress[] }) => (
  <ol className={classes.steps} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
    {steps.map((progress, index) => (
      <Step key={progress.step} progress={progress} number={index + 1} />
    ))}
  </ol>
);

import { Answer, SectionCard } from '@renderer/ui/layout';
import type { SinkSection } from '@shared/domain/audit-sinks';
import type { Figure } from '@shared/domain/figure';
import { codedText } from '@shared/text/figure-text';
import { t } from '@shared/text/translate';
import type { ReactNode } from 'react';
import classes from '../components/audit.module.css';
import { HypothesisGrid } from '../components/hypothesis-grid';
import type { HypothesisName } from '../model/hypotheses';
import { type SinkId, sinkIds, sinkSentence } from '../model/sink-sentences';

type SinkCardProps = {
  readonly id: SinkId;
  readonly sinks: SinkSection;
  readonly actions?: ReactNode;
  /** Three or four `AuditFigure`. */
  readonly figures: ReactNode;
  /** Figures whose warnings must stay in sight. */
  readonly warned: readonly Figure[];
  readonly hypotheses?: readonly HypothesisName[];
  readonly children?: ReactNode;
};

/** One sink: its question, its sentence, its figures, the hypotheses they rest on, its detail. */
export const SinkCard = ({ id, sinks, actions, figures, warned, hypotheses, children }: SinkCardProps) => {
  const { text, tone } = sinkSentence(id, sinks);
  const warnings = [...new Set(warned.flatMap((figure) => figure.warnings.map((w) => codedText(w, 'warnings'))))];
  const title = t('reports.words.numbered', { number: sinkIds.indexOf(id) + 1, name: t(`sinks.${id}.title`) });
  return (
    <SectionCard title={title} description={t(`sinks.${id}.question`)} actions={actions} flush>
      <p className={classes.sentence} data-tone={tone}>
        <Answer text={text} />
      </p>
      <div className={classes.figures}>{figures}</div>
      {warnings.length > 0 ? <p className={classes.note}>{warnings.join(' ')}</p> : null}
      {hypotheses ? (
        <>
          <h3 className={classes.part}>{t('auditScreens.sinks.hypotheses')}</h3>
          <div className={classes.padded}>
            <HypothesisGrid names={hypotheses} />
          </div>
        </>
      ) : null}
      {children}
    </SectionCard>
  );
};

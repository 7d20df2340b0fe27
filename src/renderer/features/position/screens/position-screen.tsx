import { Button } from '@mantine/core';
import { ChartCard } from '@renderer/ui/charts';
import { QueryGate } from '@renderer/ui/feedback';
import { KeyFigure } from '@renderer/ui/figures';
import { Answer, ScreenFrame, SplitPane } from '@renderer/ui/layout';
import { usePdfAction } from '@renderer/ui/navigation';
import { positionChart } from '@shared/charts';
import type { PositionView } from '@shared/contract/position';
import { positionAnswer } from '@shared/text/position-sentence';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { AnswersTable } from '../components/answers-table';
import { CriteriaTable } from '../components/criteria-table';
import { MovesCard } from '../components/moves-card';
import { PointsCard, TakeDialog } from '../components/points-card';
import { usePositionPdf } from '../mutations';
import { usePosition } from '../queries';

const Position = ({ view }: { readonly view: PositionView }) => {
  const [taking, setTaking] = useState(false);
  const pdf = usePositionPdf();
  usePdfAction({
    label: t(pdf.isPending ? 'position.pdfBusy' : 'position.pdf'),
    busy: pdf.isPending,
    run: () => pdf.mutate(),
  });
  const { now, points } = view;
  const risk = now.profile === null ? null : t(`position.profiles.${now.profile}.risk`);
  return (
    <ScreenFrame
      wide
      title={t('position.title')}
      tone={now.profile === 'leader' ? 'good' : now.profile === 'blind' ? 'waste' : 'attention'}
      answer={<Answer text={positionAnswer(view)} />}
      note={[risk, t('position.note')].filter(Boolean).join(' ')}
      figures={
        <>
          <KeyFigure figure={now.scores.ai.figure} />
          <KeyFigure figure={now.scores.csr.figure} />
        </>
      }
      next={<Button onClick={() => setTaking(true)}>{t('position.points.take')}</Button>}
    >
      <SplitPane aside={<MovesCard moves={now.moves} />} asideWidth={400}>
        <ChartCard
          title={t('position.chart.title')}
          build={(theme) => positionChart({ points, now }, theme)}
          empty={t('position.chart.reading', { count: 0, from: '', to: '' })}
        />
      </SplitPane>
      <CriteriaTable result={now} />
      <PointsCard points={points} onTake={() => setTaking(true)} />
      <AnswersTable view={view} />
      {taking ? <TakeDialog onClose={() => setTaking(false)} /> : null}
    </ScreenFrame>
  );
};

/** « Où nous situons-nous, entre IA et responsabilité ? » */
export const PositionScreen = () => {
  const position = usePosition();
  return <QueryGate query={position}>{(view) => <Position view={view} />}</QueryGate>;
};

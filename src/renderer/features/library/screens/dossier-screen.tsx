import { Anchor, List, SimpleGrid, Stack } from '@mantine/core';
import { QueryGate } from '@renderer/ui/feedback';
import { KeyFigure } from '@renderer/ui/figures';
import { Answer, ScreenFrame, SectionCard } from '@renderer/ui/layout';
import type { HomeNotice } from '@shared/contract/home';
import type { AuditResult } from '@shared/domain/audit';
import { sayCoded } from '@shared/text/coded-params';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { HomeDueCard } from '../components/home-due';
import { HomeLines } from '../components/home-lines';
import { Journey } from '../components/journey';
import { StartActions } from '../components/start-actions';
import { useAudit, useHome, useProgress } from '../queries';

const shownActions = 4;

const Actions = ({ audit }: { readonly audit: AuditResult }) => {
  const actions = audit.actions.actions.slice(0, shownActions);
  return (
    <SectionCard
      title={t('home.dossier.actions')}
      actions={
        <Anchor href="#/auditer/synthese" size="sm">
          {t('home.dossier.seeAll')}
        </Anchor>
      }
    >
      {actions.length === 0 ? (
        t('home.dossier.actionsNone')
      ) : (
        <List spacing="xs" size="sm">
          {actions.map((action) => (
            <List.Item key={`${action.kind} ${action.subscriptionId} ${action.toolId} ${sayCoded(action.sentence)}`}>
              {sayCoded(action.sentence)}
            </List.Item>
          ))}
        </List>
      )}
    </SectionCard>
  );
};

const Deadlines = ({ notices }: { readonly notices: readonly HomeNotice[] }) => (
  <SectionCard title={t('home.dossier.deadlines')}>
    {notices.length === 0 ? (
      t('home.dossier.deadlinesNone')
    ) : (
      <List spacing="xs" size="sm">
        {notices.slice(0, shownActions).map(({ subscriptionId, name, noticeBy, decided }) => (
          <List.Item key={subscriptionId}>
            {t(decided ? 'home.dossier.deadlineDecided' : 'home.dossier.deadline', { name, day: formatDay(noticeBy) })}
          </List.Item>
        ))}
      </List>
    )}
  </SectionCard>
);

/** Home of an open dossier: the answer of the moment, the four steps, what is due. */
export const DossierScreen = () => {
  const audit = useAudit();
  const progress = useProgress();
  const home = useHome();
  return (
    <QueryGate query={audit}>
      {(data) => {
        const empty = data.cost.subscriptions.length === 0;
        const { annualCost, waste, cuttable, delayPerMonth } = data.keyFigures;
        return (
          <ScreenFrame
            title={t('home.dossier.title')}
            tone={(waste.value ?? 0) > 0 ? 'waste' : 'good'}
            answer={<Answer text={empty ? t('home.dossier.emptyAnswer') : sayCoded(data.headline)} />}
            note={t('home.dossier.note', { day: formatDay(data.asOf) })}
            figures={
              empty ? null : (
                <>
                  <KeyFigure figure={annualCost} />
                  <KeyFigure figure={waste} tone="waste" />
                  <KeyFigure figure={cuttable} tone="good" />
                  <KeyFigure figure={delayPerMonth} tone="attention" />
                </>
              )
            }
          >
            <Stack gap="lg">
              {empty ? <StartActions /> : null}
              {home.data ? <HomeLines lines={home.data.lines} /> : null}
              <SectionCard title={t('home.dossier.journey')}>
                <Journey steps={progress.data ?? []} />
              </SectionCard>
              <SimpleGrid cols={{ base: 1, md: 2 }}>
                {home.data ? <HomeDueCard due={home.data.due} /> : null}
                {empty ? null : <Actions audit={data} />}
              </SimpleGrid>
              {empty || !home.data ? null : <Deadlines notices={home.data.notices} />}
            </Stack>
          </ScreenFrame>
        );
      }}
    </QueryGate>
  );
};

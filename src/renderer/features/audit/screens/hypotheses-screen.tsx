import { Button } from '@mantine/core';
import { QueryGate } from '@renderer/ui/feedback';
import { Answer, ScreenFrame, SectionCard } from '@renderer/ui/layout';
import type { AuditSettings } from '@shared/domain/audit-settings';
import { t } from '@shared/text/translate';
import { IconRestore } from '@tabler/icons-react';
import { HypothesisField } from '../components/hypothesis-field';
import classes from '../components/hypothesis-field.module.css';
import { changedHypotheses, type HypothesisGroup, hypothesisGroups } from '../model/hypotheses';
import { useResetHypotheses } from '../mutations';
import { useAuditSettings } from '../queries';

const groups = Object.keys(hypothesisGroups) as readonly HypothesisGroup[];

const Group = ({ group, settings }: { readonly group: HypothesisGroup; readonly settings: AuditSettings }) => (
  <SectionCard
    title={t(`auditScreens.hypotheses.groups.${group}`)}
    description={t(`auditScreens.hypotheses.groupHelp.${group}`)}
  >
    <div className={classes.grid}>
      {hypothesisGroups[group].map((name) => (
        <HypothesisField key={name} name={name} settings={settings} />
      ))}
    </div>
  </SectionCard>
);

/** « Sur quelles hypothèses l’audit repose-t-il ? » */
export const HypothesesScreen = () => {
  const settings = useAuditSettings();
  const reset = useResetHypotheses();
  return (
    <QueryGate query={settings}>
      {(data) => {
        const changed = changedHypotheses(data).length;
        return (
          <ScreenFrame
            title={t('auditScreens.hypotheses.title')}
            tone={changed > 0 ? 'attention' : 'good'}
            answer={<Answer text={t('auditScreens.hypotheses.answer', { changed })} />}
            note={t('auditScreens.hypotheses.note')}
            actions={
              <Button
                variant="default"
                size="xs"
                disabled={changed === 0}
                loading={reset.isPending}
                leftSection={<IconRestore size={16} aria-hidden />}
                onClick={() => reset.mutate(undefined)}
              >
                {t('auditScreens.hypotheses.resetAll')}
              </Button>
            }
          >
            {groups.map((group) => (
              <Group key={group} group={group} settings={data} />
            ))}
          </ScreenFrame>
        );
      }}
    </QueryGate>
  );
};

import { Button, Group, Stack, Text } from '@mantine/core';
import { SectionCard } from '@renderer/ui/layout';
import type { PlanView } from '@shared/contract/consolidation';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useSaveDecision } from '../mutations';

type Props = { readonly view: PlanView; readonly onLetter: (decisionId: string) => void };

/** Last days to give notice that come soon: the letter, and the day it was given, from here. */
export const Reminders = ({ view, onLetter }: Props) => {
  const save = useSaveDecision();
  const given = (decisionId: string) => {
    const decision = view.decisions.find(({ id }) => id === decisionId);
    if (!decision) return;
    const { promise: _, ...draft } = decision;
    save.mutate({ ...draft, noticeGivenOn: view.asOf, state: draft.state === 'proposed' ? 'decided' : draft.state });
  };
  if (view.reminders.length === 0) return null;
  return (
    <SectionCard title={t('consolidationScreens.plan.reminders')}>
      <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {view.reminders.map(({ decisionId, name, decideBy, daysLeft, level }) => (
          <Group key={decisionId} component="li" justify="space-between" gap="sm">
            <Text {...(level === 'soon' ? {} : { fw: 600 })}>
              {t(`decisions.reminder.${level}`, { name, decideBy: formatDay(decideBy), daysLeft })}
            </Text>
            <Group gap="xs">
              {view.letterIds.includes(decisionId) ? (
                <Button size="compact-sm" variant="default" onClick={() => onLetter(decisionId)}>
                  {t('consolidationScreens.plan.giveLetter')}
                </Button>
              ) : null}
              <Button size="compact-sm" variant="subtle" onClick={() => given(decisionId)} loading={save.isPending}>
                {t('consolidationScreens.plan.noticeDone')}
              </Button>
            </Group>
          </Group>
        ))}
      </Stack>
    </SectionCard>
  );
};

import { Button, Group, Stack, Text } from '@mantine/core';
import { useHistoryActions } from '@renderer/stores/history';
import { LeftOutLines } from '@renderer/ui/importing';
import { Answer, SectionCard } from '@renderer/ui/layout';
import { PlaceButton } from '@renderer/ui/navigation';
import type { StatementResult } from '@shared/contract/bank';
import type { Recognised } from '@shared/domain/bank-review';
import { t } from '@shared/text/translate';
import { refusedLines } from '../model/words';

type ResultCardProps = {
  readonly result: StatementResult;
  readonly operationId: string | null;
  readonly recognised: Recognised;
  readonly onClose: () => void;
};

/** What the import did, with the lines it could not read. */
export const ResultCard = ({ result, operationId, recognised, onClose }: ResultCardProps) => {
  const undo = useHistoryActions((actions) => actions.undo);
  const revert = () => {
    void undo(operationId);
    onClose();
  };
  return (
    <SectionCard title={t('bankScreens.done.title')}>
      <Stack gap="md">
        <Text role="status">
          <Answer
            text={t('bankScreens.done.sentence', {
              created: result.created,
              updated: result.updated,
              payments: result.payments,
              confirmed: result.confirmed,
            })}
          />
        </Text>
        <Text size="sm" c="dimmed">
          {t('bankScreens.done.rest', {
            known: result.known,
            unanswered: result.unanswered,
            ignored: result.ignored,
            refused: result.refused,
          })}
        </Text>
        {result.notInEuros > 0 ? (
          <Text size="sm">{t('bankScreens.done.notInEuros', { count: result.notInEuros })}</Text>
        ) : null}
        <LeftOutLines
          title={t('bankScreens.refusedTitle', { count: recognised.refused.length })}
          lines={refusedLines(recognised)}
          fileName={t('bankScreens.refusedFile')}
        />
        <Group gap="sm">
          <PlaceButton to="/auditer/abonnements">{t('bankScreens.done.see')}</PlaceButton>
          {operationId === null ? null : (
            <Button variant="default" onClick={revert}>
              {t('bankScreens.done.undo')}
            </Button>
          )}
          <Button variant="subtle" color="gray" onClick={onClose}>
            {t('bankScreens.done.close')}
          </Button>
        </Group>
      </Stack>
    </SectionCard>
  );
};

import { Button, Group, Stack, Text } from '@mantine/core';
import { api, useWrite } from '@renderer/api';
import { SectionCard } from '@renderer/ui/layout';
import { day } from '@shared/domain/day';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useBin } from '../queries';

/** What was put in the bin and can be taken back; nothing is shown when it is empty. */
export const BinCard = () => {
  const bin = useBin();
  const restore = useWrite(api.library.restoreFromBin, { done: ({ name }) => t('home.library.binRestored', { name }) });
  if (!bin.data || bin.data.length === 0) return null;
  return (
    <SectionCard title={t('home.library.bin')} description={t('home.library.binHelp')}>
      <Stack gap="xs">
        {bin.data.map((entry) => (
          <Group key={entry.id} justify="space-between" wrap="nowrap">
            <div>
              <Text fw={500}>{entry.name}</Text>
              <Text size="xs" c="dimmed">
                {t('home.library.binDeleted', { day: formatDay(day(entry.deletedAt.slice(0, 10))) })}
              </Text>
            </div>
            <Button
              size="xs"
              variant="default"
              aria-label={`${t('home.library.binRestore')} ${entry.name}`}
              onClick={() => restore.mutate({ binId: entry.id })}
            >
              {t('home.library.binRestore')}
            </Button>
          </Group>
        ))}
      </Stack>
    </SectionCard>
  );
};

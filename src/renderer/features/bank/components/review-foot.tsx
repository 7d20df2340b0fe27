import { Button, Group, Text } from '@mantine/core';
import type { BankReview } from '@shared/domain/bank-review';
import { t } from '@shared/text/translate';
import { IconCheck } from '@tabler/icons-react';
import { changesSomething, writtenLines } from '../model/choices';
import type { Statement } from '../use-statement';

/** The one button that writes, always in sight. */
export const ReviewFoot = ({ review, statement }: { readonly review: BankReview; readonly statement: Statement }) => {
  const count = writtenLines(review, statement.settled);
  const useful = changesSomething(review, statement.settled);
  return (
    <Group gap="sm">
      <Button
        leftSection={<IconCheck size={18} aria-hidden />}
        onClick={statement.send}
        disabled={!useful}
        loading={statement.sending}
      >
        {useful
          ? count > 0
            ? t('bankScreens.applyCount', { count })
            : t('bankScreens.apply')
          : t('bankScreens.nothing')}
      </Button>
      <Button variant="subtle" color="gray" onClick={statement.close} disabled={statement.sending}>
        {t('common.cancel')}
      </Button>
      <Text size="sm" c="dimmed">
        {t('bankScreens.oneOperation')}
      </Text>
    </Group>
  );
};

import { Group, Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { t } from '@shared/text/translate';

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

/** A screen whose data are on their way: same shape as `ScreenFrame`, so that nothing jumps. */
export const ScreenSkeleton = () => (
  <Stack gap="lg" p="lg" maw={1200} aria-busy="true">
    <VisuallyHidden role="status">{t('ui.feedback.loading')}</VisuallyHidden>
    <Skeleton height={32} width={320} />
    <Skeleton height={28} width="70%" />
    <Group gap="md" grow>
      {range(4).map((index) => (
        <Skeleton key={index} height={104} />
      ))}
    </Group>
    <Skeleton height={280} />
  </Stack>
);

export const TableSkeleton = ({ rows = 6 }: { readonly rows?: number }) => (
  <Stack gap={8} aria-busy="true">
    <VisuallyHidden role="status">{t('ui.feedback.loading')}</VisuallyHidden>
    {range(rows).map((index) => (
      <Skeleton key={index} height={32} />
    ))}
  </Stack>
);

import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { formatPercent } from '@shared/text/format';
import { t } from '@shared/text/translate';

export type ProgressProps = {
  /** What is being done: « Lecture du relevé ». */
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** Absent when it can no longer be stopped. */
  readonly onCancel?: (() => void) | undefined;
};

/** Long work, how far it is, and the way to stop it. */
export const ProgressPanel = ({ label, done, total, onCancel }: ProgressProps) => {
  const percent = total > 0 ? Math.min(100, (done / total) * 100) : 0;
  return (
    <Stack gap="xs">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" fw={500}>
          {label}
        </Text>
        <Text size="sm" c="dimmed" className="sb-figures">
          {formatPercent(Math.floor(percent))}
        </Text>
      </Group>
      <Progress.Root size="sm">
        <Progress.Section value={percent} aria-label={label} withAria />
      </Progress.Root>
      {onCancel ? (
        <Group>
          <Button size="xs" variant="default" onClick={onCancel}>
            {t('ui.feedback.cancel')}
          </Button>
        </Group>
      ) : null}
    </Stack>
  );
};

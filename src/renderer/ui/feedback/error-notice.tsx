import { Alert, Button, CopyButton, Group, Stack, Text } from '@mantine/core';
import { t } from '@shared/text/translate';
import { IconAlertTriangle } from '@tabler/icons-react';
import { describeError } from './describe-error';

type ErrorNoticeProps = {
  readonly error: unknown;
  /** Shown as « Réessayer » when what failed can be asked again. */
  readonly onRetry?: (() => void) | undefined;
};

/** Says what happened, what was kept and what to do; details can be copied, never a stack. */
export const ErrorNotice = ({ error, onRetry }: ErrorNoticeProps) => {
  const text = describeError(error);
  return (
    <Alert color="brick" variant="outline" icon={<IconAlertTriangle size={20} aria-hidden />}>
      <Stack gap="xs">
        <Text size="sm">{text.what}</Text>
        <Group gap="xs">
          {onRetry ? (
            <Button size="xs" variant="default" onClick={onRetry}>
              {t('common.retry')}
            </Button>
          ) : null}
          <CopyButton value={text.details}>
            {({ copied, copy }) => (
              <Button size="xs" variant="subtle" color="gray" onClick={copy}>
                {copied ? t('ui.feedback.copied') : t('ui.feedback.copyDetails')}
              </Button>
            )}
          </CopyButton>
        </Group>
      </Stack>
    </Alert>
  );
};

import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { t } from '@shared/text/translate';
import { type ConfirmRequest, useConfirm } from '../../stores/confirm';

/** Asks before what cannot be undone: `if (await confirm({ … })) …`. */
export const confirm = (request: ConfirmRequest): Promise<boolean> => useConfirm.getState().ask(request);

/** Shows the question; mounted once by the shell. */
export const ConfirmHost = () => {
  const request = useConfirm((state) => state.request);
  const answer = useConfirm((state) => state.answer);
  return (
    <Modal
      opened={request !== null}
      onClose={() => answer(false)}
      // Over a side panel, which may be what asks.
      zIndex={350}
      title={request?.title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="md">
        <Text size="sm">{request?.body}</Text>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={() => answer(false)} data-autofocus>
            {t('common.cancel')}
          </Button>
          <Button color={request?.danger ? 'brick' : 'green'} onClick={() => answer(true)}>
            {request?.action}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};

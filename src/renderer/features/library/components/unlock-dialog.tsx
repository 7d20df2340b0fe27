import { Modal } from '@mantine/core';
import { ErrorNotice } from '@renderer/ui/feedback';
import { Form, PassphraseField, useDomainForm } from '@renderer/ui/fields';
import { t } from '@shared/text/translate';
import { z } from 'zod';

const schema = z.object({ passphrase: z.string().min(1) });

type UnlockDialogProps = {
  readonly name: string;
  /** Why the last try failed; null at first. */
  readonly refused: unknown;
  readonly onUnlock: (passphrase: string) => Promise<void>;
  readonly onClose: () => void;
};

/** Asks for the passphrase of a protected dossier. */
export const UnlockDialog = ({ name, refused, onUnlock, onClose }: UnlockDialogProps) => {
  const form = useDomainForm({
    schema,
    defaults: { passphrase: null },
    onSubmit: ({ passphrase }) => onUnlock(passphrase),
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('home.library.unlockTitle', { name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Form form={form} submitLabel={t('home.library.open')} onCancel={onClose}>
        <PassphraseField
          {...form.bind('passphrase')}
          label={t('home.library.passphrase')}
          toggleLabel={t('home.library.passphraseShow')}
          autoFocus
        />
        {refused ? <ErrorNotice error={refused} /> : null}
      </Form>
    </Modal>
  );
};

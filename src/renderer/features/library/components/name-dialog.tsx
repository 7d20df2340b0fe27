import { Modal } from '@mantine/core';
import { Form, PassphraseField, TextField, useDomainForm } from '@renderer/ui/fields';
import { t } from '@shared/text/translate';
import { z } from 'zod';

const schema = z.object({ name: z.string().trim().min(1).max(100), passphrase: z.string().nullable() });

type NameDialogProps = {
  readonly title: string;
  readonly initial: string;
  readonly submitLabel: string;
  readonly withPassphrase?: boolean;
  readonly onSubmit: (name: string, passphrase: string | null) => Promise<unknown>;
  readonly onClose: () => void;
};

/** Asks for the name of a dossier, and for a passphrase when it is created. */
export const NameDialog = ({
  title,
  initial,
  submitLabel,
  withPassphrase = false,
  onSubmit,
  onClose,
}: NameDialogProps) => {
  const form = useDomainForm({
    schema,
    defaults: { name: initial, passphrase: null },
    onSubmit: async ({ name, passphrase }) => {
      await onSubmit(name, passphrase);
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Form form={form} submitLabel={submitLabel} onCancel={onClose}>
        <TextField {...form.bind('name')} label={t('home.library.name')} maxLength={100} autoFocus />
        {withPassphrase ? (
          <PassphraseField
            {...form.bind('passphrase')}
            isNew
            label={t('home.library.passphraseNew')}
            description={t('home.library.passphraseHelp')}
            toggleLabel={t('home.library.passphraseShow')}
          />
        ) : null}
      </Form>
    </Modal>
  );
};

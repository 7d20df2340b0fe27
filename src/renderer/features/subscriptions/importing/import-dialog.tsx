import { Button, Modal, Stack, Text } from '@mantine/core';
import { useHistoryActions } from '@renderer/stores/history';
import { ErrorNotice, TableSkeleton, toast } from '@renderer/ui/feedback';
import { GrowingTextarea } from '@renderer/ui/fields';
import { Answer } from '@renderer/ui/layout';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { ImportColumns } from './import-columns';
import { ImportLines } from './import-lines';
import classes from './importing.module.css';
import { RefusedLines } from './refused-lines';
import { type Importing, type ImportResult, type ImportSource, useImport } from './use-import';

/** Where the block is pasted when the dialog was opened by its button. */
const PasteHere = ({ onText }: { readonly onText: (text: string) => void }) => {
  const [text, setText] = useState('');
  return (
    <Stack gap="sm">
      <GrowingTextarea
        label={t('subscriptionScreens.importing.pasteHere')}
        description={t('subscriptionScreens.importing.pasteHelp')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        // A pasted block is read at once; what is typed waits for the button.
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (text !== '' || pasted.trim() === '') return;
          event.preventDefault();
          onText(pasted);
        }}
        rows={8}
        maxRows={16}
        data-autofocus
      />
      <div>
        <Button disabled={text.trim() === ''} onClick={() => onText(text)}>
          {t('subscriptionScreens.importing.read')}
        </Button>
      </div>
    </Stack>
  );
};

const Summary = ({
  result,
  importing,
  onClose,
}: {
  result: ImportResult;
  importing: Importing;
  onClose: () => void;
}) => {
  const undo = useHistoryActions((actions) => actions.undo);
  return (
    <Stack gap="md">
      <Text size="lg" role="status">
        <Answer text={t('subscriptionScreens.importing.result', { ...result, operationId: '' })} />
      </Text>
      <RefusedLines lines={importing.refused} />
      <div className={classes.foot}>
        <Button onClick={onClose} data-autofocus>
          {t('common.close')}
        </Button>
        {result.operationId ? (
          <Button
            variant="subtle"
            color="gray"
            onClick={() => {
              void undo(result.operationId);
              onClose();
            }}
          >
            {t('subscriptionScreens.importing.undo')}
          </Button>
        ) : null}
      </div>
    </Stack>
  );
};

const Preview = ({ importing, onClose }: { readonly importing: Importing; readonly onClose: () => void }) => {
  const { read, lines, refused, kept, chosen, setChosen, assign, send, adding } = importing;
  if (read.isError) return <ErrorNotice error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <TableSkeleton />;
  return (
    <Stack gap="md">
      <Text role="status">
        {t('subscriptionScreens.importing.found', { readable: lines.length, refused: refused.length })}
      </Text>
      <ImportColumns preview={read.data} onAssign={assign} />
      {lines.length > 0 ? <ImportLines lines={lines} chosen={chosen} onChoose={setChosen} /> : null}
      <RefusedLines lines={refused} />
      <div className={classes.foot}>
        <Button
          disabled={kept.length === 0}
          loading={adding}
          onClick={() => void send().catch((error) => toast.failed(error))}
        >
          {t('subscriptionScreens.importing.add', { count: kept.length })}
        </Button>
        <Button variant="subtle" color="gray" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('subscriptionScreens.importing.oneOperation')}
        </Text>
      </div>
    </Stack>
  );
};

type ImportDialogProps = {
  readonly source: ImportSource;
  readonly onSource: (source: ImportSource) => void;
  readonly onClose: () => void;
};

/** Lines pasted or read from a file: recognised columns, what each line says, what is refused and why, then one addition. */
export const ImportDialog = ({ source, onSource, onClose }: ImportDialogProps) => {
  const importing = useImport(source);
  return (
    <Modal
      opened
      onClose={onClose}
      title={source.kind === 'file' ? source.file.name : t('subscriptionScreens.importing.title')}
      size={1120}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {importing.result ? (
        <Summary result={importing.result} importing={importing} onClose={onClose} />
      ) : source.kind === 'blank' ? (
        <PasteHere onText={(text) => onSource({ kind: 'text', text })} />
      ) : (
        <Preview importing={importing} onClose={onClose} />
      )}
    </Modal>
  );
};

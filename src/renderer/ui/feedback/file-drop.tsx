import { Button, FileButton, Text } from '@mantine/core';
import { useDroppedFile, useOwnDrops } from '@renderer/stores/dropped-file';
import type { ImportKind } from '@shared/domain/recognised-file';
import { t } from '@shared/text/translate';
import { IconFileImport } from '@tabler/icons-react';
import classes from './file-drop.module.css';
import { toast } from './toast';
import { DropOverlay, useWindowDrop } from './window-drop';

type FileDropProps = {
  /** What this screen imports: the window recognises dropped files, and sends those of this kind here. */
  readonly kind?: ImportKind;
  /** Extensions read here: « .csv », « .ofx ». */
  readonly accept: readonly string[];
  readonly multiple?: boolean;
  /** Recognised by their content: other extensions are not turned away. */
  readonly anyKind?: boolean;
  readonly maxMegabytes?: number;
  readonly onFiles: (files: readonly File[]) => void;
  readonly disabled?: boolean;
  /** Button alone, without the frame. */
  readonly compact?: boolean;
  /** In place of « Choisir un fichier ». */
  readonly label?: string;
};

const megabyte = 1024 * 1024;

/** Keeps the files of a format read here and of a fair size; says why the others are left. */
const useAccepted =
  ({ accept, anyKind = false, maxMegabytes = 50, multiple = false, onFiles }: FileDropProps) =>
  (files: readonly File[]) => {
    const kept = files.filter((file) => {
      const known = anyKind || accept.some((extension) => file.name.toLowerCase().endsWith(extension.toLowerCase()));
      if (!known) toast.info(t('ui.feedback.wrongType', { name: file.name }));
      const fits = file.size <= maxMegabytes * megabyte;
      if (known && !fits) toast.info(t('ui.feedback.tooBig', { name: file.name, size: maxMegabytes }));
      return known && fits;
    });
    if (kept.length > 0) onFiles(multiple ? kept : kept.slice(0, 1));
  };

/** « Déposez un fichier n’importe où », or choose it by keyboard. One at a time on a screen. */
export const FileDrop = (props: FileDropProps) => {
  const { accept, multiple = false, disabled = false, compact = false } = props;
  const take = useAccepted(props);
  const alone = props.kind === undefined;
  const over = useWindowDrop(take, disabled || !alone);
  useOwnDrops(alone);
  useDroppedFile(props.kind ?? null, !disabled, (file) => take([file]));
  const formats = accept.map((extension) => extension.replace('.', '').toUpperCase()).join(', ');
  const button = (
    <FileButton
      accept={props.anyKind ? '' : accept.join(',')}
      multiple={multiple}
      disabled={disabled}
      onChange={(picked) => take(Array.isArray(picked) ? picked : picked ? [picked] : [])}
    >
      {(buttonProps) => (
        <Button
          {...buttonProps}
          variant="default"
          leftSection={<IconFileImport size={18} aria-hidden />}
          disabled={disabled}
        >
          {props.label ?? (multiple ? t('ui.feedback.chooseFiles') : t('ui.feedback.chooseFile'))}
        </Button>
      )}
    </FileButton>
  );
  return (
    <>
      {compact ? (
        button
      ) : (
        <div className={classes.zone}>
          <Text fw={500}>{t('ui.feedback.drop')}</Text>
          {button}
          <Text size="xs" c="dimmed">
            {t('ui.feedback.accepted', { formats })}
          </Text>
        </div>
      )}
      {over ? <DropOverlay /> : null}
    </>
  );
};

import { Button, FileButton, Portal, Text } from '@mantine/core';
import { t } from '@shared/text/translate';
import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import classes from './file-drop.module.css';
import { toast } from './toast';

type FileDropProps = {
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
const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

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

/** True while files are held over the window; gives those that are dropped anywhere in it. */
const useWindowDrop = (take: (files: readonly File[]) => void, disabled: boolean): boolean => {
  const [over, setOver] = useState(false);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    if (disabled) return;
    let depth = 0;
    const controller = new AbortController();
    const on = (type: 'dragenter' | 'dragleave' | 'dragover' | 'drop', act: (event: DragEvent) => void) =>
      window.addEventListener(
        type,
        (event) => {
          if (!carriesFiles(event)) return;
          event.preventDefault();
          act(event);
          setOver(depth > 0);
        },
        { signal: controller.signal },
      );
    on('dragenter', () => {
      depth += 1;
    });
    on('dragleave', () => {
      depth = Math.max(0, depth - 1);
    });
    on('dragover', () => {
      depth = Math.max(1, depth);
    });
    on('drop', (event) => {
      depth = 0;
      latest.current([...(event.dataTransfer?.files ?? [])]);
    });
    return () => controller.abort();
  }, [disabled]);
  return over;
};

/** « Déposez un fichier n’importe où », or choose it by keyboard. One at a time on a screen. */
export const FileDrop = (props: FileDropProps) => {
  const { accept, multiple = false, disabled = false, compact = false } = props;
  const take = useAccepted(props);
  const over = useWindowDrop(take, disabled);
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
      {over ? (
        <Portal>
          <div className={classes.overlay} aria-hidden>
            <IconFileImport size={40} />
            <span>{t('ui.feedback.dropNow')}</span>
          </div>
        </Portal>
      ) : null}
    </>
  );
};

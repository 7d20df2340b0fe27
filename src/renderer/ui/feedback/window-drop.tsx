import { Portal } from '@mantine/core';
import { t } from '@shared/text/translate';
import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import classes from './file-drop.module.css';

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** True while files are held over the window; gives those that are dropped anywhere in it. */
export const useWindowDrop = (take: (files: readonly File[]) => void, disabled: boolean): boolean => {
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

/** Over the window while a file is held on it. */
export const DropOverlay = () => (
  <Portal>
    <div className={classes.overlay} aria-hidden>
      <IconFileImport size={40} />
      <span>{t('ui.feedback.dropNow')}</span>
    </div>
  </Portal>
);
